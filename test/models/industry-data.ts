import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { industryOfCode } from '../../lib/facts/industry-from/codes.ts';
import { industryOfLabel } from '../../lib/facts/industry-from/labels.ts';
import type { Industry } from '../../lib/icp/industries.ts';
import { termsOf } from '../../lib/text/terms.ts';
import { ofFinanceDatabase, ofYc } from './industry-labels.ts';
import { isHeldOut } from './split.ts';

/** A description with what is known of whom it describes. `lists`: entries of NAICS and LinkedIn's list, never held out. */
export interface Described {
  source: 'yc' | 'fd' | 'lists';
  name: string;
  text: string;
  heldOut: boolean;
  industry?: Industry | undefined;
  /** YC only: who pays. */
  buyers?: 'businesses' | 'consumers' | undefined;
}

/** Every description in the data folder that has an industry, or buyers, of ours. Texts are for training and judging, never shipped. */
export function descriptionsIn(folder: string): Described[] {
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return [
    ...yc(read('yc_companies_2026-06-02.json')),
    ...financeDatabase(read('financedatabase_sample.json')),
    ...naics(read('naics_2017_descriptions.json')),
    ...linkedin(read('linkedin_industry_codes_v2_en.json')),
  ];
}

type Rows = Record<string, string | null>[];

/** Judged by the long description alone, as in the measurements the bars come from; the line above it is learned from too. */
function yc(rows: Rows): Described[] {
  return rows.flatMap((row): Described[] => {
    const [long, name] = [row['long_description'] ?? '', row['name'] ?? ''];
    const heldOut = isHeldOut(name);
    const industry = ofYc(row['subindustry'] ?? '', heldOut);
    const sector = row['industry'];
    const buyers = sector === 'B2B' ? 'businesses' : sector === 'Consumer' ? 'consumers' : undefined;
    if (long === '' || (!industry && !buyers)) return [];
    const text = heldOut ? long : `${row['one_liner'] ?? ''}. ${long}`;
    return [{ source: 'yc', name, text, heldOut, industry, buyers }];
  });
}

/** Content words by which two listings of one company are told, behind its name; and those that a description has at least. */
const FROM = 4;
const TO = 24;
const FEWEST = 5;

function financeDatabase(rows: Rows): Described[] {
  const seen = new Set<string>();
  return rows.flatMap((row): Described[] => {
    const [text, name] = [row['summary'] ?? '', row['name'] ?? ''];
    const industry = ofFinanceDatabase(row['industry_group'] ?? '', row['industry'] ?? '');
    const terms = termsOf(text);
    const key = terms.slice(FROM, TO).join(' ');
    if (!industry || terms.length < FEWEST || seen.has(key)) return [];
    seen.add(key);
    return [{ source: 'fd', name, text, heldOut: isHeldOut(name), industry }];
  });
}

function naics(entries: Record<string, { Title: string; Description?: string | null }>): Described[] {
  return Object.entries(entries).flatMap(([code, { Title, Description }]): Described[] => {
    const industry = industryOfCode('naics', code);
    const title = Title.replace(/T\s*$/, '');
    const [own = ''] = (Description ?? '').split(/Cross-References|Illustrative Examples/);
    return industry
      ? [{ source: 'lists', name: `naics ${code}`, text: `${title}. ${own}`, heldOut: false, industry }]
      : [];
  });
}

function linkedin(rows: Rows): Described[] {
  return rows.flatMap(({ label, hierarchy, description }): Described[] => {
    const industry = industryOfLabel(label ?? '');
    const text = `${label}. ${hierarchy?.replaceAll('>', ',')}. ${description}`;
    return industry ? [{ source: 'lists', name: `linkedin ${label}`, text, heldOut: false, industry }] : [];
  });
}
