import 'fake-indexeddb/auto';
import { randomBytes } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { endLine, headerLine, recordLine } from '../../lib/exchange/backup/lines.ts';
import { writeBackup } from '../../lib/store/backup.ts';
import { BACKUP_PLAN, type KeptLock } from '../../lib/store/backup-plan.ts';
import type { Store } from '../../lib/store/database.ts';
import { keyFrom, lockFrom } from '../../lib/store/lock.ts';
import { type Opened, readBackup } from '../../lib/store/open-backup.ts';
import { accountOf, NOON } from '../account/sample.ts';
import { target } from '../targets/sample.ts';
import { freshStore, plant } from './fresh.ts';

const MADE = { madeAt: NOON, app: '1.2.3' };

/** A rep with a company, a target and a history. */
async function someStore(): Promise<Store> {
  const store = freshStore();
  await plant(store, 'accounts', { ...accountOf([]), keys: [] });
  await plant(store, 'targets', target('acme.example', { why: 'Zwölf Öfen – “größer”' }));
  await plant(store, 'meta', { key: 'list', value: { cap: 40, views: [] } });
  return store;
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

async function linesIn(opened: Opened): Promise<string[]> {
  const lines: string[] = [];
  for await (const some of opened.records()) lines.push(...some);
  return lines;
}

/** What came of reading it: its lines, or why it was refused. */
async function read(bytes: BlobPart, passphrase?: string): Promise<string[] | string> {
  const opened = await readBackup(new Blob([bytes]), passphrase);
  return opened.ok ? linesIn(opened) : opened.code;
}

describe('a backup file', () => {
  it('is gzip of one line a record, between a line that says what it is and one that proves it whole', async () => {
    const file = await writeBackup(await someStore(), MADE);
    const lines = gunzipSync(await bytesOf(file))
      .toString()
      .split('\n');
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      format: 'fitmark-backup',
      version: 1,
      database: 7,
      madeAt: NOON,
      app: '1.2.3',
    });
    expect(lines.slice(1, -2).map((line) => JSON.parse(line)[0])).toEqual(['targets', 'meta', 'accounts']);
    expect(JSON.parse(lines.at(-2) ?? '')).toEqual({
      end: 3,
      sha256: expect.stringMatching(/^[\da-f]{64}$/),
    });
    expect(await linesIn((await readBackup(file)) as Opened)).toEqual(lines.slice(1, -2));
  });

  it('is read unpacked as well', async () => {
    const text = gunzipSync(await bytesOf(await writeBackup(await someStore(), MADE)));
    expect(await read(new Uint8Array(text))).toHaveLength(3);
  });

  it('holds nothing of this browser alone: no key, no table that is made anew', async () => {
    const store = await someStore();
    const lock = await lockFrom('a passphrase');
    await plant(store, 'meta', { key: BACKUP_PLAN, value: { every: 'day', lock } });
    await plant(store, 'meta', { key: 'prospects', value: {} });
    await plant(store, 'stale', { id: 'acme.example', mark: 1 });
    await plant(store, 'staged', { id: '1', file: 'a.csv', at: 1, rows: [] });
    expect(await read(await bytesOf(await writeBackup(store, MADE)))).toHaveLength(3);
  });

  it('of nothing is a backup of nothing', async () => {
    expect(await read(await bytesOf(await writeBackup(freshStore(), MADE)))).toEqual([]);
  });

  it('of many companies holds each once, in more than one block', async () => {
    const store = freshStore();
    const quote = 'x'.repeat(2_000);
    for (let n = 0; n < 1_100; n += 1)
      await plant(store, 'accounts', { ...accountOf([], { id: `c${n}.example`, label: quote }), keys: [] });
    const lines = await read(await bytesOf(await writeBackup(store, MADE)));
    expect(new Set(lines).size).toBe(1_100);
  });
});

describe('a file that is not whole', () => {
  it('is refused wherever it was cut off', async () => {
    const bytes = await bytesOf(await writeBackup(await someStore(), MADE));
    const text = new Uint8Array(gunzipSync(bytes));
    for (const whole of [bytes, text])
      for (let length = 0; length < whole.length; length += 1)
        expect(await read(whole.slice(0, length)), `${length} bytes`).toMatch(
          /^(foreign|truncated|altered)$/,
        );
    expect(await read(text.slice(0, -1))).toBe('truncated');
  });

  it('is refused wherever it was altered, or holds the same all the same', async () => {
    const bytes = await bytesOf(await writeBackup(await someStore(), MADE));
    const text = new Uint8Array(gunzipSync(bytes));
    const whole = await read(bytes);
    for (const file of [bytes, text])
      for (let at = 0; at < file.length; at += 1) {
        const altered = file.slice();
        altered[at] = (altered[at] ?? 0) ^ 1;
        const got = await read(altered);
        // gzip's own header holds a time and a system that mean nothing.
        if (typeof got === 'string') expect(got).toMatch(/^(foreign|truncated|altered|newer)$/);
        else expect([file === bytes && at < 10, got]).toEqual([true, whole]);
      }
  });

  it('is refused with a line left out, doubled or added after its end', async () => {
    const text = gunzipSync(await bytesOf(await writeBackup(await someStore(), MADE))).toString();
    const lines = text.split(/(?<=\n)/);
    expect(await read(lines.toSpliced(1, 1).join(''))).toBe('altered');
    expect(await read(lines.toSpliced(1, 0, lines[1] ?? '').join(''))).toBe('altered');
    expect(await read(`${text}${recordLine('targets', {})}`)).toBe('truncated');
    expect(await read(new Uint8Array(gzipSync(`${text}\n`)))).toBe('truncated');
    const packed = new Uint8Array(gzipSync(text));
    expect(await read(new Blob([packed, 'more']))).toBe('altered');
  });
});

describe('a file of something else', () => {
  it.each([
    ['a table', 'Company,Domain\nAcme,acme.example\n'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])],
    ['JSON of others', '{"name":"acme","version":"1.0.0"}\n'],
    ['a profile', JSON.stringify({ format: 'fitmark-profile', profile: {} }, null, 2)],
    ['packed text of others', new Uint8Array(gzipSync('Company,Domain\nAcme,acme.example\n'))],
    ['nothing', ''],
    ['one endless line', new Uint8Array(gzipSync('x'.repeat(1 << 20)))],
  ])('is refused: %s', async (_, bytes) => {
    expect(await read(bytes)).toBe('foreign');
  });

  it('is refused when it unpacks to a line without end, long before it fills the memory', async () => {
    const line = `${headerLine({ database: 7, ...MADE })}["accounts","${' '.repeat(70 << 20)}"]\n`;
    expect(await read(new Uint8Array(gzipSync(line)))).toBe('altered');
  });

  it('is told from one of a newer Fitmark, which is named', async () => {
    const newer = headerLine({ database: 8, ...MADE });
    const later = newer.replace('"version":1', '"version":2');
    for (const file of [newer, later]) {
      const refused = await readBackup(new Blob([file, endLine(0, 'x')]));
      expect(refused).toMatchObject({ code: 'newer', sentence: expect.stringContaining('(1.2.3)') });
    }
  });
});

describe('a locked backup', () => {
  it('opens with its passphrase alone, however a keyboard writes it', async () => {
    const lock = await lockFrom('größer als 12');
    const bytes = await bytesOf(await writeBackup(await someStore(), { ...MADE, lock }));
    expect(await read(bytes)).toBe('locked');
    expect(await read(bytes, 'Größer als 12')).toBe('passphrase');
    expect(await read(bytes, 'größer als 12'.normalize('NFD'))).toHaveLength(3);
    expect(lock.key.extractable).toBe(false);
    const text = new TextDecoder().decode(bytes);
    expect(text).not.toContain('acme');
    expect(JSON.parse(text.slice(0, text.indexOf('\n')))).toMatchObject({
      locked: { kdf: 'PBKDF2-SHA-256', iterations: 600_000, cipher: 'AES-256-GCM' },
    });
  });

  it('is locked another way each time, with one key', async () => {
    const lock = await lockFrom('once and again');
    const store = await someStore();
    const [one, other] = [
      await writeBackup(store, { ...MADE, lock }),
      await writeBackup(store, { ...MADE, lock }),
    ];
    expect(await bytesOf(one)).not.toEqual(await bytesOf(other));
  });
});

/** A lock that is made at once, as no real one is. */
async function quickLock(): Promise<KeptLock> {
  const salt = new Uint8Array(16);
  return { key: await keyFrom('quick', salt, 1), salt, iterations: 1 };
}

describe('a locked backup that is not whole', () => {
  it('is refused wherever it was cut off or altered', async () => {
    const lock = await quickLock();
    const bytes = await bytesOf(await writeBackup(await someStore(), { ...MADE, lock }));
    expect(await read(bytes, 'quick')).toHaveLength(3);
    for (let at = 0; at < bytes.length; at += 1) {
      const altered = bytes.slice();
      altered[at] = (altered[at] ?? 0) ^ 1;
      for (const file of [altered, bytes.slice(0, at)])
        expect(await read(file, 'quick'), `${at}`).toMatch(/^(foreign|truncated|altered|newer|passphrase)$/);
    }
  });

  it('is refused with a chunk left out, moved, doubled or taken from another', async () => {
    const lock = await quickLock();
    const store = freshStore();
    // Text that no packing makes smaller: three chunks of it.
    const noise = () => randomBytes(300_000).toString('base64');
    for (let n = 0; n < 8; n += 1) await plant(store, 'meta', { key: `noise ${n}`, value: noise() });
    const [file, other] = await Promise.all(
      [1, 2].map(async () => bytesOf(await writeBackup(store, { ...MADE, lock }))),
    );
    if (!file || !other) throw new Error('no file');
    const [head, size] = [file.indexOf(10) + 1 + 16, (1 << 20) + 16];
    type Part = Uint8Array<ArrayBuffer>;
    const parts = (of: Part): [Part, Part, Part, Part] => [
      of.slice(0, head),
      of.slice(head, head + size),
      of.slice(head + size, head + 2 * size),
      of.slice(head + 2 * size),
    ];
    const [start, one, two, three] = parts(file);
    const [, , foreign] = parts(other);
    expect(await read(new Blob([start, one, two, three]), 'quick')).toHaveLength(8);
    for (const wrong of [
      [start, two, one, three],
      [start, one, three],
      [start, one, two],
      [start, one, one, two, three],
      [start, one, foreign, three],
      [start, one, two, three, 'more'],
    ])
      expect(await read(new Blob(wrong), 'quick')).toBe('altered');
  });
});
