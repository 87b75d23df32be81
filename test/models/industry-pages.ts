import { readFileSync } from 'node:fs';
import { INDUSTRY_IDS } from '../../lib/icp/industries.ts';

/** The industries of the development pages, mapped by hand: page id → the one asked for, then one that is right too. */
export function industriesLabelled(file: string): Map<string, string[]> {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'));
  return new Map(
    rows.map((row) => {
      const [id = '', ...industries] = row.split('\t');
      if (industries.some((industry) => !INDUSTRY_IDS.some((known) => known === industry)))
        throw new Error(`No industry of ours: ${row}`);
      return [id, industries];
    }),
  );
}
