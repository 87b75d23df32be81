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
    ['Acme Electric CO.,LTD', 'Acme Electric'],
    ['Acme Tools (Pty) Ltd', 'Acme Tools'],
    ['Acme Electronics Co., Inc.', 'Acme Electronics'],
    ['Berg e.K.', 'Berg'],
    ['Verein Musterdorf e.V.', 'Verein Musterdorf'],
    ['Ateliers Brumel SAS', 'Ateliers Brumel'],
    ['Brumel S.à r.l.', 'Brumel'],
    ['Officina Bruna S.p.A.', 'Officina Bruna'],
    ['Rocafina, S.L.U.', 'Rocafina'],
    ['Pedra Lda', 'Pedra'],
    ['Pedra Ltda.', 'Pedra'],
    ['Linde v.o.f.', 'Linde'],
    ['Linde N.V.', 'Linde'],
    ['Hamar AS', 'Hamar'],
    ['Hamar ApS', 'Hamar'],
    ['Hamar AB (publ)', 'Hamar'],
    ['Hamar Oy', 'Hamar'],
    ['Kladivo s.r.o.', 'Kladivo'],
    ['Kladivo a.s.', 'Kladivo'],
    ['Kalapács Kft.', 'Kalapács'],
    ['Čekić d.o.o.', 'Čekić'],
    ['Çekiç A.Ş.', 'Çekiç'],
    ['Чук ЕООД', 'Чук'],
    ['UAB „Plaktukas“', 'Plaktukas'],
    ['合同会社青山', '青山'],
    ['青山机电有限公司', '青山机电'],
    ['주식회사 청산', '청산'],
    ['PT Palu Besi', 'Palu Besi'],
    ['Palu Sdn. Bhd.', 'Palu'],
    ['Acme Bruk LLP', 'Acme Bruk'],
  ])('"%s" is "%s" without it', (name, bare) => {
    expect(withoutLegalForm(name)).toBe(bare);
    expect(hasLegalForm(name)).toBe(true);
  });

  it.each([
    'Acme Tools',
    'The Smithy',
    'CASA',
    'ALL ABOUT SAS',
    'Limited',
    'Marse',
    'Kings AG1',
    'PTC Rail',
    'Resort Hotel & Spa',
    'Such as',
  ])('"%s" has none', (name) => {
    expect(withoutLegalForm(name)).toBe(name);
    expect(hasLegalForm(name)).toBe(false);
  });
});
