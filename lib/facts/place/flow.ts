import type { PageReading, Region } from '../../page/reading.ts';

/** The page's text as one string, blocks apart by line breaks, and the way back from a place in it to its region. */
export interface Flow {
  text: string;
  regionAt(offset: number): Region;
}

export function flowOf(reading: PageReading): Flow {
  const starts: number[] = [];
  let text = '';
  for (const block of reading.blocks) {
    starts.push(text.length);
    text += `${block.text.replace(/\u00a0/g, ' ')}\n`;
  }
  const regionAt = (offset: number): Region => {
    const at = starts.findLastIndex((start) => start <= offset);
    return reading.blocks[at]?.region ?? 'main';
  };
  return { text, regionAt };
}
