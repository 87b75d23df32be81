import { describe, expect, it } from 'vitest';
import { linkable, quotedAddress, shortAddress } from '../../components/ui/address.ts';

describe('addresses that reps may follow', () => {
  it('are web pages, mailboxes and numbers, and nothing that runs', () => {
    for (const good of [
      'https://acme.example/',
      'http://acme.example/',
      'mailto:info@acme.example',
      'tel:+4940555',
    ])
      expect(linkable(good)).toBe(good);
    for (const bad of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'data:text/html,x',
      'file:///etc',
      'about',
      undefined,
    ])
      expect(linkable(bad)).toBeUndefined();
  });

  it('are shown short: host and path, without www, query and stray percent signs breaking them', () => {
    expect(shortAddress('https://www.acme.example/')).toBe('acme.example');
    expect(shortAddress('https://acme.example/%C3%BCber-uns/?a=1#b')).toBe('acme.example/über-uns');
    expect(shortAddress('https://acme.example/100%')).toBe('acme.example/100%');
  });

  it('point at the quote where it stands visibly on the page, at both its ends where it is long', () => {
    expect(quotedAddress('https://acme.example/#team', 'We are 320 co-workers', 'text')).toBe(
      'https://acme.example/#:~:text=We%20are%20320%20co%2Dworkers',
    );
    expect(
      quotedAddress('https://acme.example/', 'one two three four five six seven eight nine', 'label'),
    ).toBe('https://acme.example/#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine');
  });

  it('stay as they are where the quote is not to be seen', () => {
    expect(quotedAddress('https://acme.example/#team', '320 people there', 'json-ld')).toBe(
      'https://acme.example/#team',
    );
  });
});
