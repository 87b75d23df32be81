import { describe, expect, it } from 'vitest';
import { vatFacts } from '../../lib/facts/vat.ts';
import { pageOf } from './make-reading.ts';

const vats = (html: string, url?: string) => vatFacts(pageOf(html, url)).map(({ value }) => value);
const footer = (text: string) => `<p>We make doors.</p><footer><p>${text}</p></footer>`;

describe('a company’s VAT number', () => {
  it.each([
    ['USt-IdNr.: DE 472 539 184', 'DE472539184'],
    ['UID: ATU 87197337', 'ATU87197337'],
    ['CHE-880.000.525 MWST, UID CHE-880.000.525', 'CHE880000525'],
    ['N° TVA : FR 17 226 034 478', 'FR17226034478'],
    ['BTW NL851320570B01', 'NL851320570B01'],
    ['BTW BE 0392.788.830', 'BE0392788830'],
    ['P.IVA e C.F. 22105314433', 'IT22105314433'],
    ['CIF: B-36658375', 'ESB36658375'],
    ['NIF 576 315 087', 'PT576315087'],
    ['VAT Reg. No. GB 036 2459 78', 'GB036245978'],
    ['NIP: 185-659-42-17', 'PL1856594217'],
    ['CVR-nr. 23210851', 'DK23210851'],
    ['Momsreg.nr SE646479561301', 'SE646479561301'],
    ['Org.nr. 839 399 154 MVA', 'NO839399154MVA'],
    ['ALV-numero FI15340657', 'FI15340657'],
  ])('is read in its footer: %s', (text, expected) => {
    expect(vats(footer(text))).toEqual([expected]);
  });

  it.each([
    ['a wrong check digit', 'USt-IdNr.: DE 472 539 185'],
    ['a placeholder', 'P.IVA 01234567890'],
    ['an example', 'VAT number, e.g. DE472539184'],
    ['the site maker’s', 'Website by Pixel Studio, VAT GB036245978'],
    ['a part number', 'Order DE 472 539 184 today'],
  ])('is not %s', (_, text) => {
    expect(vats(footer(text))).toEqual([]);
  });

  it('is one a country where it is registered in several', () => {
    const text = 'VAT: GB036245978. USt-IdNr. DE472539184, DE286683658';
    expect(vats(footer(text))).toEqual(['GB036245978', 'DE472539184']);
  });

  it('is not looked for in the text of a product page', () => {
    expect(vats('<main><p>VAT: GB036245978</p></main>', 'https://acme.example/products/doors')).toEqual([]);
  });
});
