import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const FOLDER = join(import.meta.dirname, '../../public/models');
const card = readFileSync(join(import.meta.dirname, 'MODEL-CARD.md'), 'utf8');
const files = readdirSync(FOLDER);

const pack = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  group: z.string().min(1),
  name: z.string().min(1).max(60),
  signals: z.array(z.string().min(3).max(60)).min(4).max(12),
  counterSignals: z.array(z.string().min(3).max(60)).max(6).optional(),
});

describe('the shipped models', () => {
  it.each(files)('%s is the one that the card tells of', (name) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(FOLDER, name)))
      .digest('hex');
    expect(card).toContain(`\`${name}\``);
    expect(card).toContain(hash);
  });

  it('take at most 1.6 MB together', () => {
    const sizes = files.map((name) => statSync(join(FOLDER, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_600_000);
  });

  it('hold 40 to 60 curated needs, each once and none with a phrase twice', () => {
    const packs = z.array(pack).parse(JSON.parse(readFileSync(join(FOLDER, 'needs.json'), 'utf8')));
    expect(packs.length).toBeGreaterThanOrEqual(40);
    expect(packs.length).toBeLessThanOrEqual(60);
    expect(new Set(packs.map(({ id }) => id)).size).toBe(packs.length);
    for (const { signals } of packs) expect(new Set(signals).size).toBe(signals.length);
  });
});
