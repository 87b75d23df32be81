/** The public suffix list as tldts looks it up: a tree whose nodes are numbers and whose edges carry a label each. */
export interface SuffixList {
  /** By node: 1 where a suffix of ICANN ends, 2 a private one, 0 none. */
  nodeFlags: Uint8Array;
  /** By node: its first edge; the next node's first edge ends its own. */
  edgeStart: Uint16Array;
  /** By edge: the node it leads to. Edges of one node are in the order of their labels' hashes. */
  edgeChild: Uint16Array;
  /** By edge: how long its label is. */
  edgeLength: Uint8Array;
  /** All labels in the order of the edges. */
  labelText: string;
  rulesRoot: number;
  exceptionsRoot: number;
}

/** The same in a fifth fewer bytes of the zip: nodes with edges stand in the order in which edges lead to them. */
export interface PackedSuffixes {
  /** By edge: its label and a space. */
  labels: string;
  /** By edge: the flag of the node it leads to, plus `INNER` where edges leave that node. */
  marks: string;
  /** By inner node, the rules' root first and that of the exceptions second: how many edges leave it. */
  counts: readonly number[];
}

export const INNER = 3;

/** The list out of what the build packed. It runs when a worker wakes: without a pass over every character. */
export function unpackSuffixes({ labels, marks, counts }: PackedSuffixes): SuffixList {
  const edgeLength = new Uint8Array(marks.length);
  const edgeChild = new Uint16Array(marks.length);
  // One leaf of each flag serves all edges to leaves; then the two roots.
  const flags = [0, 1, 2, 0, 0];
  for (let edge = 0, start = 0; edge < marks.length; edge++) {
    const end = labels.indexOf(' ', start);
    edgeLength[edge] = end - start;
    start = end + 1;
    const mark = Number(marks[edge]);
    edgeChild[edge] = mark < INNER ? mark : flags.push(mark - INNER) - 1;
  }
  const starts = [0, 0, 0, 0];
  for (const count of counts) starts.push((starts.at(-1) ?? 0) + count);
  return {
    nodeFlags: new Uint8Array(flags),
    edgeStart: new Uint16Array(starts),
    edgeChild,
    edgeLength,
    labelText: labels.replaceAll(' ', ''),
    rulesRoot: INNER,
    exceptionsRoot: INNER + 1,
  };
}
