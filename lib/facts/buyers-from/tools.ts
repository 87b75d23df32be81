import type { Page } from '../page.ts';
import type { Witness } from './witness.ts';

/**
 * Tools of the trade: which kind of seller pays for a product, by the hosts and folders its script is served from (each vendor's
 * own documentation of its script). How a page is made says less than what it says.
 */
const TOOLS: readonly { weight: number; of: readonly string[] }[] = [
  // Sales to firms in many steps: lead scoring, account-based advertising, who-visits-you.
  {
    weight: 1.2,
    of: [
      'marketo.net',
      'marketo.com',
      'pardot.com',
      'eloqua.com',
      'en25.com',
      '6sc.co',
      '6sense.com',
      'demandbase.com',
      'terminus.services',
      'zoominfo.com',
      'leadfeeder.com',
      'lfeeder.com',
      'leadforensics.com',
      'albacross.com',
      'drift.com',
      'driftt.com',
      'qualified.com',
      'chilipiper.com',
      'bizible.com',
      'clearbit.com',
    ],
  },
  {
    weight: 0.7,
    of: [
      'hs-scripts.com',
      'hsforms.net',
      'hubspot.com',
      'hs-analytics.net',
      'snap.licdn.com',
      'intercom.io',
      'capterra.com',
      'salesforce.com',
      'apollo.io',
    ],
  },
  // Parcels by the thousand: shop systems, reviews of goods, pay-later, mail to buyers.
  {
    weight: -1.1,
    of: [
      'cdn.shopify.com',
      'myshopify.com',
      'klaviyo.com',
      'yotpo.com',
      'judge.me',
      'loox.io',
      'attn.tv',
      'rechargepayments.com',
      'rechargecdn.com',
      'gorgias.chat',
      'gorgias.com',
      'afterpay.com',
      'klarna.com',
      'klarnaservices.com',
      'affirm.com',
      'bazaarvoice.com',
      'ct.pinterest.com',
      's.pinimg.com',
      'analytics.tiktok.com',
      'sc-static.net',
    ],
  },
  {
    weight: -0.6,
    of: [
      '/plugins/woocommerce/',
      '/skin/frontend/',
      'bigcommerce.com',
      'prestashop',
      'trustedshops.com',
      'trustpilot.com',
    ],
  },
  // Tables, rooms, treatments.
  {
    weight: -1.8,
    of: [
      'opentable.com',
      'resy.com',
      'thefork.com',
      'treatwell.',
      'doctolib.',
      'zocdoc.com',
      'mindbodyonline.com',
      'siteminder.com',
      'mews.com',
      'cloudbeds.com',
    ],
  },
];

/** What the page's tools say about who buys: one witness a kind of tool. */
export function toolWitnesses({ reading }: Page): Witness[] {
  const { scripts, styles, frames, inline } = reading.traces;
  const traces = [...scripts, ...styles, ...frames, ...inline];
  const all = traces.join('\n');
  return TOOLS.flatMap(({ weight, of }) => {
    const host = of.find((each) => all.includes(each));
    if (!host) return [];
    const quote = () => traces.find((trace) => trace.includes(host)) ?? host;
    return [{ weight, source: 'trace' as const, quote }];
  });
}
