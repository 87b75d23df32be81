import { fold } from '../../text/fold.ts';
import { profileAt } from '../../text/profiles.ts';
import type { Page } from '../page.ts';
import type { Candidate } from './candidate.ts';
import { startsBig } from './letters.ts';

/** Forms that owners write into their address: "acmetoolsinc". */
const FORM_AT_END = /(?<=.{4})(?:inc|llc|ltd|gmbh|corp|ltda|pvtltd)$/;

/** The parts of a site's address that its owner chose, folded: the domain's label, and the project's on shared hosts. */
export function siteLabels(page: Page): string[] {
  const domain = page.domain ?? page.url.hostname;
  const label = fold(domain.split('.')[0] ?? '');
  const labels = [label, label.replace(FORM_AT_END, '')];
  if (/\.(?:github|gitlab)\.io$/.test(domain)) {
    const project = fold(page.url.pathname.split('/')[1] ?? '');
    if (project) labels.unshift(project);
  }
  return [...new Set(labels)].filter((text) => text !== '');
}

/**
 * What a site is called elsewhere, folded: by its profiles' handles and by the domain of its mailboxes where that is not
 * the page's own. An agency's may be among them, so they are believed less than the address.
 */
export function otherLabels(page: Page): string[] {
  const labels = new Set<string>();
  for (const { href } of page.reading.links) {
    if (labels.size >= 8) break;
    if (href.startsWith('mailto:')) {
      const host = /@(?:[\w-]+\.)*?([\w-]{3,40})\.(?:(?:com?|org|net|gov)\.)?[a-z]{2,10}(?:$|\?)/i.exec(
        href,
      )?.[1];
      if (host && !FREE_MAIL.test(host)) labels.add(fold(host));
    } else if (href.includes('.com/') && NETWORK.test(href)) {
      const handle = profileAt(href)?.handle;
      if (handle && !/^\d+$/.test(handle)) labels.add(fold(handle).replace(FORM_AT_END, ''));
    }
  }
  for (const own of siteLabels(page)) labels.delete(own);
  return [...labels].filter((text) => text.length > 2);
}

/** Facebook's pages have carried the name in their address: "/pages/Acme-Tools/123", "/Acme-Tools-1234567890". */
export function profileNames(page: Page): Candidate[] {
  const addresses = page.reading.links.filter(({ href }) => href.includes('facebook.com/')).slice(0, 12);
  const found = addresses.flatMap(({ href }): Candidate[] => {
    const handle = profileAt(href)?.handle;
    const name = handle?.replace(/-\d{6,}$/, '').replace(/(?<=\S)-(?=\S)/g, ' ');
    if (!name?.includes(' ') || !startsBig(name)) return [];
    return [{ text: name, source: 'link', quote: href, weight: 1.5, place: 'profile' }];
  });
  return found.slice(0, 2);
}

const NETWORK = /(?:facebook|twitter|linkedin|instagram|youtube|\/x)\.com\//;

const FREE_MAIL =
  /^(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|aol|icloud|me|mac|gmx|web|t-online|freenet|wanadoo|orange|free|laposte|libero|tiscali|alice|virgilio|mail|yandex|bk|ukr|wp|onet|interia|o2|seznam|btinternet|btconnect|comcast|verizon|sbcglobal|earthlink|bellsouth|ziggo|kpnmail|planet|hetnet|home|bigpond|protonmail|proton|zoho|qq|163|126|sina|naver|hanmail|daum|rediffmail|uol|bol|terra|domain|example|email|yourdomain|company)$/i;
