import { describe, expect, it } from 'vitest';
import { hasLegalForm, withoutLegalForm } from '../../lib/facts/legal-form.ts';

describe('legal forms', () => {
  it.each([
    ['Acme Logistics GmbH & Co. KG', 'Acme Logistics'],
    ['Acme Tools, Inc.', 'Acme Tools'],
    ['Acme Pty Ltd', 'Acme'],
    ['Acme India Pvt. Ltd.', 'Acme India'],
    ['Rossi Carrelli S.r.l.', 'Rossi Carrelli'],
    ['Van Dijk B.V.', 'Van Dijk'],
    ['Alltag UG (haftungsbeschränkt)', 'Alltag'],
    ['Młot Sp. z o.o.', 'Młot'],
    ['Aceros S.A. de C.V.', 'Aceros'],
    ['株式会社青山', '青山'],
    ['青山電機株式会社', '青山電機'],
    ['ООО «Молот»', 'Молот'],
    ['Hammer A/S', 'Hammer'],
    ['acme inc', 'acme'],
  ])('"%s" is "%s" without it', (name, bare) => {
    expect(withoutLegalForm(name)).toBe(bare);
    expect(hasLegalForm(name)).toBe(true);
  });

  it.each(['Acme Tools', 'The Smithy', 'CASA', 'ALL ABOUT SAS', 'Limited', 'Marse', 'Kings AG1'])(
    '"%s" has none',
    (name) => {
      expect(withoutLegalForm(name)).toBe(name);
      expect(hasLegalForm(name)).toBe(false);
    },
  );
});
