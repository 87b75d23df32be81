import { isHost } from '../text/hosts.ts';
import { type NeverRead, offLimits } from './off-limits.ts';

/** Hosts with all their sub-domains, by reason. A rep's own mute list comes on top of these. */
export const NEVER_READ_HOSTS: readonly [NeverRead, readonly string[]][] = [
  ['linkedin', ['linkedin.com']],
  [
    'mail',
    [
      'mail.google.com',
      'outlook.com',
      'outlook.live.com',
      'outlook.office.com',
      'mail.yahoo.com',
      'proton.me',
      'mail.proton.me',
      'gmx.net',
      'gmx.de',
      'web.de',
      'fastmail.com',
      'mail.zoho.com',
      'crm.zoho.com',
      'calendar.google.com',
    ],
  ],
  [
    'social',
    [
      'facebook.com',
      'instagram.com',
      'x.com',
      'twitter.com',
      'tiktok.com',
      'reddit.com',
      'pinterest.com',
      'threads.net',
      'bsky.app',
      'mastodon.social',
      'youtube.com',
      'vk.com',
      'weibo.com',
      'discord.com',
      'app.slack.com',
      'whatsapp.com',
      'telegram.org',
      'messenger.com',
      'teams.microsoft.com',
    ],
  ],
  [
    'bank',
    [
      'paypal.com',
      'checkout.stripe.com',
      'dashboard.stripe.com',
      'revolut.com',
      'chase.com',
      'bankofamerica.com',
      'wellsfargo.com',
      'hsbc.com',
      'barclays.co.uk',
      'sparkasse.de',
      'coinbase.com',
      'binance.com',
    ],
  ],
  [
    'health',
    [
      'mychart.com',
      'mychart.org',
      'myhealth.va.gov',
      'patientportal.com',
      'followmyhealth.com',
      'doctolib.de',
      'doctolib.fr',
    ],
  ],
  [
    'office',
    [
      'docs.google.com',
      'drive.google.com',
      'office.com',
      'sharepoint.com',
      'onedrive.live.com',
      'dropbox.com',
      'notion.so',
      'console.aws.amazon.com',
      'console.cloud.google.com',
      'portal.azure.com',
      'force.com',
      'lightning.force.com',
      'app.hubspot.com',
    ],
  ],
  // Last, so that the mail and documents of the same firm are named as what they are.
  [
    'search',
    [
      'google.com',
      'bing.com',
      'duckduckgo.com',
      'yandex.com',
      'yandex.ru',
      'baidu.com',
      'ecosia.org',
      'startpage.com',
      'qwant.com',
      'search.yahoo.com',
      'search.brave.com',
      'kagi.com',
      'perplexity.ai',
      'chatgpt.com',
      'claude.ai',
    ],
  ],
];

/**
 * @param address the page's full address.
 * @returns the reason it is never read, or undefined where it may be.
 */
export function neverRead(address: string): NeverRead | undefined {
  if (!URL.canParse(address)) return 'browser';
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return 'browser';
  const known = NEVER_READ_HOSTS.find(([, hosts]) => hosts.some((host) => isHost(hostname, host)));
  return known?.[0] ?? offLimits(hostname);
}
