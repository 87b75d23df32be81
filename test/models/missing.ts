import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The files of the data folder that training and figures take. */
const FILES = [
  'yc_companies_2026-06-02.json',
  'financedatabase_sample.json',
  'naics_2017_descriptions.json',
  'linkedin_industry_codes_v2_en.json',
  'need_probe.json',
];

/** A sentence on what is missing of a data folder; undefined where nothing is. @param usage how to call the script. */
export function missingData(folder: string | undefined, usage: string): string | undefined {
  if (folder === undefined) return `Name the folder with the data: ${usage}`;
  if (!existsSync(folder)) return `There is no folder ${folder}. Name the one with the data: ${usage}`;
  const files = FILES.filter((file) => !existsSync(join(folder, file)));
  return files.length === 0 ? undefined : `${folder} lacks ${files.join(', ')}.`;
}
