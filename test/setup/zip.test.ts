import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { filesOf, zipOf } from './zip.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'fitmark-zip-'));
const lines = Array.from({ length: 400 }, (_, at) => `export const fit${at} = ${at * 7919};`);
const script = lines.join('\n');
mkdirSync(path.join(folder, 'chunks'));
writeFileSync(path.join(folder, 'manifest.json'), '{}');
writeFileSync(path.join(folder, 'chunks', 'popup.js'), script);
afterAll(() => rmSync(folder, { recursive: true }));

it('packs an extension so that a store unpacks the very files', async () => {
  const unpacked = unzipSync(await zipOf(folder));
  expect(Object.keys(unpacked)).toEqual(['chunks/popup.js', 'manifest.json']);
  expect(Buffer.from(unpacked['chunks/popup.js'] ?? []).toString()).toBe(script);
});

it('packs the same files into the same zip, smaller than zlib does', async () => {
  const zip = await zipOf(folder);
  expect(zip.equals(await zipOf(folder))).toBe(true);
  const [popup] = filesOf(zip);
  const zlib = deflateRawSync(script, { level: 9 }).length;
  expect(popup?.bytes).toBeLessThan(zlib + 92 + 2 * 'chunks/popup.js'.length);
});

it('knows what each file takes of a zip', async () => {
  const zip = await zipOf(folder);
  const files = filesOf(zip);
  expect(files.map(({ name, raw }) => [name, raw])).toEqual([
    ['chunks/popup.js', script.length],
    ['manifest.json', 2],
  ]);
  expect(files.reduce((sum, { bytes }) => sum + bytes, 22)).toBe(zip.length);
});
