import { factsOf } from '../facts/fact.ts';
import type { CertificateCriterion } from '../icp/icp.ts';
import { once } from '../icp/once.ts';
import { evidenceOf, type Judge, unknown, yes } from './judgement.ts';
import { lookAt } from './look-at.ts';

/** Certificates named in a finding. */
const NAMED = 3;

const wantedBy = once((criterion: CertificateCriterion) => new Set(criterion.any.map(bare)));

/** Holds a certificate that is named. Never no: a page does not show all of them. */
export const judgeCertificate: Judge<CertificateCriterion> = (account, criterion) => {
  const wanted = wantedBy(criterion);
  const held = factsOf(account.facts, 'certificate').filter(({ value }) => wanted.has(bare(value)));
  const [first] = held;
  if (!first)
    return unknown(
      'None seen on the pages read, which do not show everything',
      lookAt(account, 'about', 'home'),
    );
  const names = [...new Set(held.map(({ value }) => value))];
  return yes(`Certified: ${names.slice(0, NAMED).join(', ')}`, evidenceOf(first));
};

/** "ISO/IEC 27001:2022" and "iso-27001" are one. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/\/iec|:\d{4}$/g, '')
    .replace(/[\s.:®™-]+/g, '');
}
