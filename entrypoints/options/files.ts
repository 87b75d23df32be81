import { type ProfileRead, readProfile } from '../../lib/icp/file/read.ts';
import { profileFileName, writeProfile } from '../../lib/icp/file/write.ts';
import type { Icp } from '../../lib/icp/icp.ts';

/** More than a profile's file may have, whatever it is written in: the rest of a larger one is not looked at. */
const MOST_BYTES = 2 * 1024 * 1024;

/** Hands the rep a profile as a file, by the browser's own download. */
export function saveAsFile(icp: Icp): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeProfile(icp)], { type: 'application/json' }));
  link.download = profileFileName(icp);
  link.click();
  // Once the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** What a chosen file holds. */
export async function readFile(file: File): Promise<ProfileRead> {
  return readProfile(await file.slice(0, MOST_BYTES).text());
}
