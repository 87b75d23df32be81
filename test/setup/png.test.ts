import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { palettePng } from './png.ts';

/** What stands in the chunk of that name. */
function chunkOf(png: Buffer, type: string): number[] {
  const at = png.indexOf(type, 0, 'latin1');
  return [...png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))];
}

const GREEN = [15, 143, 108, 255];
const SOFT = [15, 143, 108, 80];

describe('a drawn icon', () => {
  it('keeps every colour and its alpha to the bit', async () => {
    const png = await palettePng({
      size: 2,
      rgba: Uint8Array.from([...GREEN, ...SOFT, 0, 0, 0, 0, ...GREEN]),
    });
    expect(chunkOf(png, 'PLTE')).toEqual([0, 0, 0, 15, 143, 108, 15, 143, 108]);
    expect(chunkOf(png, 'tRNS')).toEqual([0, 80]);
    expect([...inflateSync(Buffer.from(chunkOf(png, 'IDAT')))]).toEqual([0, 2, 1, 0, 0, 2]);
  });

  it('with more colours than a palette holds is refused', async () => {
    const colours = Array.from({ length: 17 * 17 }, (_, at) => [at & 255, at >> 8, 0, 255]);
    const rgba = Uint8Array.from(colours.flat());
    await expect(palettePng({ size: 17, rgba })).rejects.toThrow('too many');
  });
});
