import type { TextBlock } from '../../page/reading.ts';

/** The page's text as one string, blocks apart by line breaks, and the way back from a place in it to its block. */
export interface Flow {
  text: string;
  /** The block that a place in the text stands in, and where it begins. */
  blockAt(offset: number): { block: TextBlock; start: number };
  /** The heading over a place: the last one before it, with where it begins; undefined where another region began since. */
  headingOver(offset: number): { text: string; start: number } | undefined;
}

const EMPTY: TextBlock = { region: 'main', tag: 'p', text: '' };
const isHeading = ({ tag }: TextBlock) => /^h[1-6]$/.test(tag);

export function flowOf(blocks: readonly TextBlock[]): Flow {
  const starts: number[] = [];
  let text = '';
  for (const block of blocks) {
    starts.push(text.length);
    text += `${block.text.replaceAll('\u00a0', ' ')}\n`;
  }
  const indexAt = (offset: number) => starts.findLastIndex((start) => start <= offset);
  return {
    text,
    blockAt: (offset) => {
      const at = indexAt(offset);
      return { block: blocks[at] ?? EMPTY, start: starts[at] ?? 0 };
    },
    headingOver: (offset) => {
      const own = indexAt(offset);
      for (let at = own; at >= 0 && blocks[at]?.region === blocks[own]?.region; at -= 1) {
        const block = blocks[at];
        if (block && isHeading(block)) return { text: block.text, start: starts[at] ?? 0 };
      }
      return undefined;
    },
  };
}
