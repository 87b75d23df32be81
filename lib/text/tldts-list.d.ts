/** The public suffix list inside tldts: a tree whose nodes are numbers and whose edges carry a label each. */
declare module 'tldts/dist/es6/src/data/trie.js' {
  /** By node: 1 where a suffix of ICANN ends, 2 a private one, 0 none. */
  export const nodeFlags: Uint8Array;
  /** By node: its first edge; the next node's first edge ends its own. */
  export const edgeStart: Uint16Array;
  /** By edge: the node it leads to. */
  export const edgeChild: Uint16Array;
  /** By edge: how long its label is. */
  export const edgeLength: Uint8Array;
  /** All labels in the order of the edges. */
  export const labelText: string;
  export const rulesRoot: number;
  export const exceptionsRoot: number;
}
