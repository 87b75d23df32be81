import { isGivenName } from '../text/mailboxes.ts';
import type { Profile } from '../text/profiles.ts';

/** Makers of sites, themes and networks whose own profiles are left standing in templates; letters and digits only. */
const MAKERS = new Set(
  `wordpress wordpressdotcom wordpressorg automattic shopify wix wixcom squarespace weebly godaddy webflow joomla drupal drupalassoc typo3 typo3org contao
  magento prestashop opencart bigcommerce shopware webnode jimdo strikingly ionos 1und1 duda hubspot mailchimp elementor divi elegantthemes envato themeforest
  templatemonster themefusion avada avadawordpress kriesi qodeinteractive mikadothemes woothemes woocommerce studiopress yootheme rockettheme joomlart
  themeisle colorlib htmlcodex html5up styleshout bootstrap bootstrapmade getbootstrap twbootstrap themewagon colorlibcom tagdiv jnews foxythemes
  facebook facebookapp meta twitter x instagram linkedin youtube github google googleplus pinterest tripadvisor addthis sharethis`.split(
    /\s+/,
  ),
);

/** What templates say where the owner's handle should stand. */
const PLACEHOLDER =
  /^(?:your|my|the)?(?:company|business|brand|page|site|website|domain|user|username|profile|account|channel|handle|name|id|url|link|page(?:name|id)|facebook|twitter|linkedin|instagram|youtube)(?:name|page|profile|account|here|url|id|handle|company|username)?$|^(?:example|sample|demo|test|xxx+|undefined|null|none|placeholder|envato|loremipsum|lorem|acme(?:inc)?|foo|foobar|abc|123|php|html)$/;

/** Whether a handle is a maker's or a template's rather than a company's. `site`: the folded domain, which may be that maker's own. */
export function isLeftover(handle: string, site: string): boolean {
  const folded = handle.toLowerCase().replace(/[^a-z\d]/g, '');
  return (MAKERS.has(folded) || PLACEHOLDER.test(folded)) && folded !== site;
}

/**
 * Whether a profile reads as a person's own: Facebook names persons "first.last", on X and Instagram founders go by
 * their given name.
 *
 * @param alike how alike handle and site's names are: a sole trader's own name is the company's.
 */
export function isPersons({ network, handle }: Profile, alike: number): boolean {
  const parts = handle
    .toLowerCase()
    .split(/[._-]|\d+/)
    .filter((part) => part !== '');
  if (network === 'facebook' && /^[a-z]{2,20}\.[a-z]{2,20}(?:\.\d{1,4})?$/i.test(handle))
    return parts.some(isGivenName);
  if (alike > 0 || !/^(?:twitter|instagram|facebook)$/.test(network)) return false;
  const [word = ''] = parts;
  return (
    parts.some(isGivenName) ||
    [4, 5, 6, 7, 8].some((end) => word.length > end + 2 && isGivenName(word.slice(0, end)))
  );
}
