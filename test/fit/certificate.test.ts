import { describe, expect, it } from 'vitest';
import { judgeCertificate } from '../../lib/fit/certificate.ts';
import type { CertificateCriterion } from '../../lib/icp/icp.ts';
import { account, fact } from './invented.ts';

const wanted = (...any: string[]): CertificateCriterion => ({
  id: 'c',
  kind: 'certificate',
  importance: 'must',
  any,
});
const holder = account({ facts: [fact('certificate', 'ISO 9001'), fact('certificate', 'SOC 2')] });

describe('a certificate', () => {
  it.each(['ISO 9001', 'iso9001', 'ISO/IEC 9001:2015', 'Iso-9001'])(
    'is found however the rep writes it: %s',
    (name) => {
      expect(judgeCertificate(holder, wanted('HACCP', name))).toMatchObject({
        verdict: 'yes',
        finding: 'Certified: ISO 9001',
        evidence: { quote: 'ISO 9001' },
      });
    },
  );

  it('is not taken for another whose number goes on', () => {
    expect(judgeCertificate(holder, wanted('ISO 900')).verdict).toBe('unknown');
  });

  it('that no page shows is a question, never a no', () => {
    expect(judgeCertificate(holder, wanted('ISO 27001'))).toMatchObject({
      verdict: 'unknown',
      lookAt: [{ label: 'About page' }, { label: 'Home page', url: 'https://acme.example/' }],
    });
  });
});
