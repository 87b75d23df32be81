import { describe, expect, it } from 'vitest';
import { profileAt } from '../../lib/text/profiles.ts';

describe('the profile an address leads to', () => {
  it.each([
    ['https://www.linkedin.com/company/acme/about/', 'https://www.linkedin.com/company/acme'],
    ['https://www.linkedin.com/school/acme', 'https://www.linkedin.com/school/acme'],
    ['http://twitter.com/#!/acme', 'https://twitter.com/acme'],
    [
      'https://www.facebook.com/pages/Acme/120000000000001?ref=ts',
      'https://www.facebook.com/pages/Acme/120000000000001',
    ],
    [
      'https://www.facebook.com/profile.php?id=100000001',
      'https://www.facebook.com/profile.php?id=100000001',
    ],
    ['https://www.facebook.com/pg/acme/', 'https://www.facebook.com/acme'],
    [
      'https://www.youtube.com/channel/UC1234567890123456789012',
      'https://www.youtube.com/channel/UC1234567890123456789012',
    ],
    ['https://github.com/orgs/acme', 'https://github.com/acme'],
    ['https://github.com/acme/bolts', 'https://github.com/acme'],
    ['https://www.linkedin.com/companies/acme', 'https://www.linkedin.com/company/acme'],
    ['https://www.linkedin.com/company-beta/1234/', 'https://www.linkedin.com/company/1234'],
    ['https://twitter.com/intent/follow?screen_name=acme', 'https://twitter.com/acme'],
    ['https://twitter.com/@acme', 'https://twitter.com/acme'],
    ['https://business.facebook.com/acme/', 'https://www.facebook.com/acme'],
    ['https://www.youtube.com/subscription_center?add_user=acme', 'https://www.youtube.com/user/acme'],
  ])('%s', (address, expected) => {
    expect(profileAt(address)?.address).toBe(expected);
  });

  it.each([
    'not an address',
    'https://x.com/home',
    'https://twitter.com/intent/tweet?via=acme',
    'https://www.linkedin.com/company/setup/new',
    'https://business.facebook.com/latest/home',
    'https://github.com/acme/bolts/issues',
    'https://www.youtube.com/watch?v=1',
    'https://www.facebook.com/%E0%A4%A',
  ])('%s leads to none', (address) => {
    expect(profileAt(address)).toBeUndefined();
  });

  it('tells a profile from something below it', () => {
    expect(profileAt('https://www.facebook.com/acme/app_123')?.deep).toBe(true);
    expect(profileAt('https://www.facebook.com/acme/about')?.deep).toBe(false);
  });
});
