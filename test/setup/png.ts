import { crc32 } from 'node:zlib';
import { zlibAsync } from '@gfx/zopfli';

/** A square picture as the browser's canvas gives it: red, green, blue and alpha of each pixel, row by row. */
export interface Picture {
  size: number;
  rgba: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A PNG of at most 256 colours that looks the same to the bit: a few flat colours with soft edges take half the bytes by
 * palette, a tenth less by Zopfli. Pixels that are clear are one colour, whatever they would be. Format: W3C PNG, 3rd
 * edition.
 */
export async function palettePng({ size, rgba }: Picture): Promise<Buffer> {
  const pixels = Array.from({ length: size * size }, (_, at) => pixelAt(rgba, at));
  // Those that are not opaque come first: tRNS holds the alpha of these alone.
  const palette = [...new Set(pixels)].sort((a, b) => (a % 256) - (b % 256) || a - b);
  if (palette.length > 256) throw new Error(`${palette.length} colours are too many for a palette`);
  const places = new Map(palette.map((pixel, place) => [pixel, place]));
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...pixels.slice(row * size, (row + 1) * size).map((pixel) => places.get(pixel) ?? 0),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((pixel) => bytesOf(pixel).slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map((pixel) => pixel % 256).filter((alpha) => alpha < 255))),
    chunk('IDAT', Buffer.from(await zlibAsync(Buffer.from(rows.flat()), { numiterations: 50 }))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Red, green, blue and alpha in one number. */
function pixelAt(rgba: Uint8Array, at: number): number {
  const pixel = Buffer.from(rgba.subarray(4 * at, 4 * at + 4)).readUInt32BE();
  return pixel % 256 === 0 ? 0 : pixel;
}

function bytesOf(pixel: number): number[] {
  return [24, 16, 8, 0].map((shift) => (pixel >>> shift) & 255);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
