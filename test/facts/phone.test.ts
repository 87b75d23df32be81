import { describe, expect, it } from 'vitest';
import { factsOf } from '../../lib/facts/fact.ts';
import { phoneFacts } from '../../lib/facts/phone.ts';
import { pageOf } from './make-reading.ts';

const phonesOf = (html: string) =>
  factsOf(phoneFacts(pageOf(html)), 'phone').map((fact) => fact.value.written);

describe('a company’s phone number', () => {
  it.each([
    ['<footer>Austin, TX 78701 · (512) 555-0100</footer>', '(512) 555-0100'],
    [
      '<html lang="de"><footer>Musterweg 24, 26721 Emden<br>Tel.: 04921 / 55 01 23</footer>',
      '04921 / 55 01 23',
    ],
    ['<p>Telefoon<br>+31(0)492 - 55 01 23</p>', '+31(0)492 - 55 01 23'],
    ['<html lang="fr"><p>12 rue Haute, 21000 Dijon</p><p>Téléphone : 03 53 01 12 34</p>', '03 53 01 12 34'],
    ['<html lang="ja"><p>〒530-0001 大阪府大阪市</p><p>電話番号：06-6555-0123</p>', '06-6555-0123'],
    ['<p>Call us: 1-800-555-0199</p>', '1-800-555-0199'],
    [
      '<html lang="de"><p>Musterweg 24, 26721 Emden</p><footer><div><span>Acme in Emden</span><span>04921 55 01 23 · <a href="/x">Impressum</a></span></div></footer>',
      '04921 55 01 23',
    ],
    [
      '<html lang="fr"><footer><div><span>12 rue Haute, 69002 Lyon · 04 78 79 25 99</span><span><a href="/m">Mentions</a></span></div></footer>',
      '04 78 79 25 99',
    ],
    [
      '<footer><div><span>Austin, TX 78701</span><span>(512) 555-0100</span></div></footer>',
      '(512) 555-0100',
    ],
    ['<p>Acme, Austin, TX 78701-1234 512.555.0100</p>', '512.555.0100'],
    ['<p>Austin, TX 78701</p><p>Phone: (111) 555-0100</p>', '(111) 555-0100'],
    ['<a href="tel:+442079460123">Ring us</a>', '+442079460123'],
    ['<a href="tel:+15125550100">(512) 555-0100</a>', '(512) 555-0100'],
  ])('%s', (html, expected) => {
    expect(phonesOf(html)).toEqual([expected]);
  });

  it.each([
    ['<html lang="de"><p>Musterweg 24, 26721 Emden<br>Tel./Fax: 04921 55 01 23</p>', '04921 55 01 23'],
    ['<html lang="ru"><p>Москва</p><p>тел.: 8 (495) 555-01-23</p>', '8 (495) 555-01-23'],
    ['<p>Austin, TX 78701. Call us now at 512-555-0100x12</p>', '512-555-0100'],
    ['<p>Austin, TX 78701. Phone: 512-555-0100, ext. 12</p>', '512-555-0100'],
    ['<a href="tel:+15125550100,,12">Front desk</a>', '+15125550100'],
    ['<html lang="de"><p>Musterweg 24, 26721 Emden. Telefon 04921 550123 / 550124</p>', '04921 550123'],
  ])('%s is read without its extension and without a second line', (html, expected) => {
    expect(phonesOf(html)).toEqual([expected]);
  });

  it('comes from the company’s own structured data', () => {
    const html = `<script type="application/ld+json">{"@type":"LocalBusiness","telephone":"+44 1632 960001"}</script><p>Hello</p>`;
    expect(phonesOf(html)).toEqual(['+44 1632 960001']);
  });

  it('is the main line before the others', () => {
    const html = `<main><p>Technical support: 512-555-0111</p><p>Main office: 512-555-0100</p></main><footer>Austin, TX 78701</footer>`;
    expect(phonesOf(html)[0]).toBe('512-555-0100');
  });

  it('counts once however it is written', () => {
    const html = '<header>Call 512-555-0100</header><footer>Phone (512) 555-0100, Austin, TX 78701</footer>';
    expect(phonesOf(html)).toHaveLength(1);
  });
});

describe('a number as it is dialled from anywhere', () => {
  it.each([
    ['<p>Austin, TX 78701 · (512) 555-0100</p>', '+15125550100'],
    ['<p>Austin, TX 78701 · Call 1-800-LAMPS-24</p>', '+18005267724'],
    ['<html lang="de"><p>Musterweg 24, 26721 Emden. Tel. 04921 5501-0</p>', '+49492155010'],
    ['<html lang="de"><p>Musterweg 24, 26721 Emden. Tel. +49 (0 49 21) 5501-12</p>', '+494921550112'],
    ['<html lang="nl"><p>Telefoon: +31(0)492 - 55 01 23</p>', '+31492550123'],
    ['<html lang="fr"><p>21000 Dijon. Téléphone : 03 53 01 12 34</p>', '+33353011234'],
    ['<html lang="it"><p>20121 Milano MI, Italia. Tel. 02 5550 1234</p>', '+390255501234'],
    ['<html lang="ja"><p>〒530-0001 大阪府大阪市</p><p>電話番号06-6555-0123</p>', '+81665550123'],
    ['<html lang="de"><p>Musterweg 24, 26721 Emden. Hotline in the US: 1-866-555-0123</p>', '+18665550123'],
    ['<html lang="de"><p>Musterweg 24, 26721 Emden. Tel. 0049 4921 550123</p>', '+494921550123'],
  ])('%s', (html, e164) => {
    const [phone] = factsOf(phoneFacts(pageOf(html)), 'phone');
    expect(phone?.value.e164).toBe(e164);
  });

  it('is left out where the number is of no kind that its country’s plan lists', () => {
    const [phone] = factsOf(
      phoneFacts(pageOf('<p>Austin, TX 78701</p><p>Phone: (111) 555-0100</p>')),
      'phone',
    );
    expect(phone?.value).toEqual({ written: '(111) 555-0100' });
  });
});

describe('numbers that are not the company’s phone', () => {
  it.each([
    ['a fax number', '<p>Austin, TX 78701<br>Fax: (512) 555-0109</p>'],
    ['a fax number named behind', '<p>512-555-0109 (direct sales fax)</p>'],
    ['a free fax line', '<p>Toll free fax: 1-866-555-0199</p>'],
    ['opening hours', '<html lang="nl"><p>Tulpstraat 3, 5611 AB Eindhoven</p><p>08.00 - 18.00</p>'],
    ['an order number', '<p>Order number 512-555-0100</p>'],
    ['a VAT id and a register', '<html lang="de"><p>USt-IdNr.: DE 123 456 789<br>HRB 228276</p>'],
    ['an IBAN', '<p>IBAN DE12 5001 0517 0648 4898 90</p>'],
    ['dates and years', '<p>2012-10-21 until 2013-10-21, 1996 - 2015, 21.10.2012</p>'],
    ['an unassigned number in running text', '<p>Austin, TX 78701. We sold 111 555 0100 lamps.</p>'],
    ['prices', '<p>$ 1,299,000.00 and € 1 299 000</p>'],
    ['a placeholder', '<p>Phone: 123-456-7890</p>'],
    ['a person’s direct line', '<p>Ada King, Sales Manager<br>512-555-0177</p>'],
    ['a page without any', '<p>Write to us.</p>'],
  ])('%s', (_, html) => {
    expect(phonesOf(html)).toEqual([]);
  });

  it('keeps of a long staff list no more than its likeliest line', () => {
    const staff = Array.from({ length: 9 }, (_, at) => `<p>Room ${at}: (512) 555-01${at}0</p>`).join('');
    expect(phonesOf(`<main>${staff}</main>`)).toHaveLength(1);
  });
});
