import { describe, expect, it } from 'vitest';
import { isGivenName, isPublicMailHost, mailboxOf } from '../../lib/text/mailboxes.ts';

describe('whose mailbox it is', () => {
  it.each([
    ['info', 'general'],
    ['info-de', 'general'],
    ['office2', 'general'],
    ['customer.service', 'department'],
    ['karriere', 'department'],
    ['ada.king', 'person'],
    ['a.king', 'person'],
    ['daniel', 'person'],
    ['noreply', 'machine'],
    ['nest', 'unknown'],
  ])('%s: %s', (local, kind) => {
    expect(mailboxOf(local)).toBe(kind);
  });

  it('knows mail services of the public', () => {
    expect(isPublicMailHost('gmail.com')).toBe(true);
    expect(isPublicMailHost('yahoo.co.uk')).toBe(true);
    expect(isPublicMailHost('web.de')).toBe(true);
    expect(isPublicMailHost('doorworks.com')).toBe(false);
  });
});

it('a given name is told from a company’s word', () => {
  expect(['norbert', 'doorworks'].map(isGivenName)).toEqual([true, false]);
});
