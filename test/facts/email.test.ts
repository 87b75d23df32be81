import { describe, expect, it } from 'vitest';
import { emailFacts } from '../../lib/facts/email.ts';
import { factsOf } from '../../lib/facts/fact.ts';
import { pageOf } from './make-reading.ts';

const mailOf = (html: string, url = 'https://doorworks.com/') =>
  factsOf(emailFacts(pageOf(html, url)), 'email').map((fact) => fact.value);

describe('a company’s general mailbox', () => {
  it.each([
    ['<a href="mailto:Info@doorworks.com?subject=Hi">Write</a>', 'info@doorworks.com'],
    ['<p>Mail: kontakt [at] doorworks [punkt] com</p>', 'kontakt@doorworks.com'],
    ['<p>info(at)doorworks.com</p>', 'info@doorworks.com'],
    ['<p>hello at doorworks dot com</p>', 'hello@doorworks.com'],
    ['<p>info &#64; doorworks.com</p>', 'info@doorworks.com'],
    ['<p>info{at}doorworks{dot}com</p>', 'info@doorworks.com'],
    ['<p>biuro (małpa) doorworks (kropka) com</p>', 'biuro@doorworks.com'],
    ['<p>office*at*doorworks.com</p>', 'office@doorworks.com'],
    ['<p>contact [arrobase] doorworks [point] com</p>', 'contact@doorworks.com'],
    ['<p>Questions? customer.service@doorworks.com</p>', 'customer.service@doorworks.com'],
    ['<p>biuro@doorworks.pl</p>', 'biuro@doorworks.pl'],
    ['<p>doorworks@gmail.com</p>', 'doorworks@gmail.com'],
    ['<p>nest@doorworks.com</p>', 'nest@doorworks.com'],
  ])('%s', (html, expected) => {
    expect(mailOf(html)).toEqual([expected]);
  });

  it('comes before those of departments', () => {
    expect(mailOf('<p>jobs@doorworks.com, info@doorworks.com</p>')).toEqual([
      'info@doorworks.com',
      'jobs@doorworks.com',
    ]);
  });

  it('is not read twice where its label got glued to it', () => {
    expect(mailOf('<a href="mailto:contact@doorworks.com">E</a><p>Emailcontact@doorworks.com</p>')).toEqual([
      'contact@doorworks.com',
    ]);
  });
});

describe('mailboxes that are never kept', () => {
  it.each([
    ['a person’s', '<p>ada.king@doorworks.com</p>'],
    ['a person’s by initial', '<p>a.king@doorworks.com</p>'],
    ['a given name', '<a href="mailto:daniel@doorworks.com">mail</a>'],
    ['a name that the page spells out', '<p>Zebulon Fitz, founder: zebulon@doorworks.com</p>'],
    ['the site maker’s', '<footer>Site: hello@pixelstudio.com</footer>'],
    ['an example', '<input placeholder="x"><p>info@yourdomain.com, name@example.com</p>'],
    ['a tracker’s', '<p>abc123@sentry.io</p>'],
    ['a machine’s', '<p>noreply@doorworks.com</p>'],
    ['a file', '<p>logo@2x.png</p>'],
    ['one with a word against machines in it', '<p>info@spam.doorworks.com</p>'],
    ['one hidden from machines by a script', '<p>[email&nbsp;protected]</p>'],
    ['a sentence about a place', '<p>Meet us at doorworks (a short walk) by the sea.</p>'],
    ['a link for sharing the page', '<a href="mailto:?subject=Look&body=hi">Share</a>'],
    ['none at all', '<p>Use the form.</p>'],
  ])('%s', (_, html) => {
    expect(mailOf(html)).toEqual([]);
  });

  it('staff without telling names beside a general mailbox', () => {
    expect(mailOf('<p>sales@doorworks.com mschwarz@doorworks.com ctoll@doorworks.com</p>')).toEqual([
      'sales@doorworks.com',
    ]);
  });
});
