import { describe, expect, it } from 'vitest';
import { socialFacts } from '../../lib/facts/social.ts';
import { pageOf } from './make-reading.ts';

const profilesOf = (html: string) =>
  Object.fromEntries(
    socialFacts(pageOf(html, 'https://doorworks.example/')).map((fact) => [fact.key, fact.value]),
  );
const links = (...addresses: string[]) => addresses.map((address) => `<a href="${address}">x</a>`).join(' ');

describe('a company’s own profiles', () => {
  it('are found in the footer, in one form whatever was linked', () => {
    const html = `<footer>${links(
      'http://de.linkedin.com/company/DoorWorks?trk=x',
      'https://x.com/doorworks',
      'https://de-de.facebook.com/doorworks/',
      'https://github.com/doorworks',
      'https://www.youtube.com/@doorworks',
      'https://instagram.com/doorworks/',
    )}</footer>`;
    expect(profilesOf(html)).toEqual({
      linkedin: 'https://www.linkedin.com/company/DoorWorks',
      twitter: 'https://twitter.com/doorworks',
      facebook: 'https://www.facebook.com/doorworks',
      github: 'https://github.com/doorworks',
      youtube: 'https://www.youtube.com/@doorworks',
      instagram: 'https://www.instagram.com/doorworks',
    });
  });

  it('are found in structured data', () => {
    const html = `<script type="application/ld+json">{"@type":"Organization","sameAs":["https://www.linkedin.com/company/doorworks/"]}</script>`;
    expect(profilesOf(html)).toEqual({ linkedin: 'https://www.linkedin.com/company/doorworks' });
  });

  it('are those most like the site’s name where several are linked', () => {
    const html = `<main>${links('https://twitter.com/somebody')}</main><footer>${links('https://twitter.com/agency', 'https://twitter.com/doorworks_uk')}</footer>`;
    expect(profilesOf(html)).toEqual({ twitter: 'https://twitter.com/doorworks_uk' });
  });
});

describe('a profile that is not like the site’s name', () => {
  it('counts where the frame of the page links it, or where two networks agree on it', () => {
    expect(profilesOf(`<footer>${links('https://www.facebook.com/gatesmith')}</footer>`)).toEqual({
      facebook: 'https://www.facebook.com/gatesmith',
    });
    const agreeing = links('https://www.facebook.com/gatesmith', 'https://www.instagram.com/gatesmith');
    expect(
      profilesOf(`<main>${agreeing}</main><footer>${links('https://x.com/doorworks')}</footer>`),
    ).toEqual({
      twitter: 'https://twitter.com/doorworks',
      facebook: 'https://www.facebook.com/gatesmith',
      instagram: 'https://www.instagram.com/gatesmith',
    });
  });

  it('is a partner’s where the text links it and the frame links another network’s by the site’s name', () => {
    const html = `<main>${links('https://www.facebook.com/gatesmith')}</main><footer>${links('https://x.com/doorworks')}</footer>`;
    expect(profilesOf(html)).toEqual({ twitter: 'https://twitter.com/doorworks' });
  });

  it('is a person’s where it is made of a given name', () => {
    const html = `<footer>${links('https://twitter.com/simonbrook', 'https://www.facebook.com/norbert.doorworks', 'https://instagram.com/julia_at_work')}</footer>`;
    expect(profilesOf(html)).toEqual({});
  });
});

it('of two pages of one name, the one that is linked twice is the company’s', () => {
  const old = 'https://www.facebook.com/pages/Doorworks/120000000000001';
  const current = 'https://www.facebook.com/pages/Doorworks/120000000000002';
  const html = `<aside>${links(current)}</aside><aside>${links(current)}</aside><footer>${links(old)}</footer>`;
  expect(profilesOf(html)).toEqual({ facebook: current });
});

describe('links that are no profile of the company', () => {
  it.each([
    [
      'share links',
      links(
        'https://www.facebook.com/sharer.php?u=x',
        'https://twitter.com/intent/tweet?text=x',
        'https://www.linkedin.com/shareArticle?url=x',
      ),
    ],
    [
      'persons on LinkedIn',
      links('https://www.linkedin.com/in/ada-king', 'https://www.linkedin.com/pub/ada/1/2/3'),
    ],
    [
      'groups, events and posts',
      links(
        'https://www.facebook.com/groups/doors',
        'https://www.facebook.com/events/1',
        'https://twitter.com/doorworks/status/1',
        'https://www.instagram.com/p/abc/',
      ),
    ],
    ['bare hosts', links('https://www.linkedin.com/', 'https://www.facebook.com', 'https://twitter.com/')],
    [
      'a theme maker’s',
      links(
        'https://twitter.com/elegantthemes',
        'https://www.facebook.com/wix',
        'https://www.linkedin.com/company/wix-com',
      ),
    ],
    [
      'places kept for a handle',
      links(
        'https://www.facebook.com/yourpage',
        'https://twitter.com/your_username',
        'https://www.instagram.com/example',
        'https://www.linkedin.com/company/yourcompany',
        'https://www.youtube.com/@your-channel',
      ),
    ],
    [
      'pixels and sign-ins',
      links(
        'https://www.facebook.com/tr?id=1',
        'https://www.facebook.com/v12.0/dialog/share',
        'https://www.facebook.com/login/',
      ),
    ],
    [
      'look-alike hosts',
      links('https://twitter.com.evil.example/doorworks', 'https://notfacebook.com/doorworks'),
    ],
    [
      'repositories and help pages',
      links('https://github.com/doorworks/doors/issues', 'https://help.twitter.com/doorworks'),
    ],
  ])('%s', (_, html) => {
    expect(profilesOf(`<footer>${html}</footer>`)).toEqual({});
  });

  it('a customer’s profiles in their own structured data', () => {
    const html = `<script type="application/ld+json">{"@type":"Organization","url":"https://other.com","sameAs":["https://twitter.com/other"]}</script>`;
    expect(profilesOf(html)).toEqual({});
  });
});
