import type { Icp } from '../icp.ts';
import { FILE_FORMAT, FILE_VERSION } from './names.ts';

/** A profile as a file: JSON that a person can read. */
export function writeProfile(profile: Icp): string {
  return `${JSON.stringify({ format: FILE_FORMAT, version: FILE_VERSION, profile }, null, 2)}\n`;
}

/** "Mid-size logistics" → "mid-size-logistics.fitmark.json". */
export function profileFileName({ name }: Icp): string {
  const said = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${said || 'profile'}.fitmark.json`;
}
