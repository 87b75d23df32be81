import { INNER, type PackedSuffixes, type SuffixList } from './suffix-list.ts';

/**
 * For the build alone: the list as `unpackSuffixes` takes it. Labels beyond ASCII stay out: hosts come to us as punycode,
 * which the list has as well.
 */
export function packSuffixes(list: SuffixList): PackedSuffixes {
  const labels = labelsOf(list);
  const edgesOf = (node: number) => {
    const [from = 0, to = 0] = list.edgeStart.subarray(node, node + 2);
    return [...list.edgeChild.subarray(from, to)]
      .map((child, i) => ({ child, label: labels[from + i] ?? '' }))
      .filter(({ label }) => /^[!-~]*$/.test(label));
  };
  const packed = { labels: '', marks: '', counts: [] as number[] };
  const nodes = [list.rulesRoot, list.exceptionsRoot];
  for (const node of nodes) {
    const edges = edgesOf(node);
    packed.counts.push(edges.length);
    for (const { child, label } of edges) {
      const isInner = edgesOf(child).length > 0;
      if (isInner) nodes.push(child);
      packed.labels += `${label} `;
      packed.marks += (list.nodeFlags[child] ?? 0) + (isInner ? INNER : 0);
    }
  }
  return packed;
}

function labelsOf({ edgeLength, labelText }: SuffixList): string[] {
  let end = 0;
  return Array.from(edgeLength, (length) => {
    end += length;
    return labelText.slice(end - length, end);
  });
}
