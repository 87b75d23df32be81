import { describe, expect, it } from 'vitest';
import { fold, foldWords } from '../../lib/text/fold.ts';

describe('folding names for comparison', () => {
  it('drops case, accents, punctuation and spaces', () => {
    expect(fold('Ørnvik A/S')).toBe('ornvikas');
    expect(foldWords('  Saint-Étienne, Łódź ')).toBe('saint etienne lodz');
  });

  it('treats typeset dashes and quotes as it treats plain ones', () => {
    expect(foldWords('The rep’s “short list” – 2026…')).toBe('the rep s short list 2026');
    expect(foldWords('Über uns – “Kurz”')).toBe('uber uns kurz');
  });

  it('keeps Japanese and Korean letters whole', () => {
    expect(fold('がんばる 株式会社')).toBe('がんばる株式会社');
    expect(fold('서울')).toBe('서울');
  });
});
