import { describe, expect, it } from 'vitest';
import { licenceFindings } from './licences.ts';

describe('the licences of what we ship', () => {
  it.each(['MIT', 'Apache-2.0', 'MPL-2.0', 'CC-BY-4.0', '(MIT OR GPL-3.0-only)'])('lets %s in', (licence) => {
    expect(licenceFindings([{ name: 'part', licence }])).toEqual([]);
  });

  it.each([
    'GPL-3.0-only',
    'ODbL-1.0',
    'AGPL-3.0',
    'MIT AND GPL-3.0-only',
    'SEE LICENSE IN FILE',
    'none named',
  ])('keeps %s out', (licence) => {
    expect(licenceFindings([{ name: 'part', licence }])).toEqual([`part: licence ${licence}`]);
  });
});
