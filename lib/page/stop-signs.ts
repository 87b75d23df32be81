import { ofDocument } from './clobbered.ts';

/** What a page asks its visitor for, so that it is not read: it is about them then, not about a company. */
export type StopSign = 'login' | 'payment';

/**
 * Fields for a card: the autocomplete tokens of HTML §4.10.18.7, names that checkouts use, and the frames in which
 * Stripe and Braintree put the card's number. Shown or not: a page that can take a card's number is left alone.
 */
const CARD =
  'input:is([autocomplete*="cc-" i], [name="cardnumber" i], [name="card_number" i], [name="card-number" i], [name="cvv" i], [name="cvc" i], [data-stripe]), iframe:is([title^="Secure card" i], [id^="braintree-hosted-field"])';

const PASSWORD = 'input[type="password" i]';
/** Password fields looked at; more do not make a page any more public. */
const LOOKED_AT = 20;

/** Names of what lies over a page or beside its text, told by a part of an id or class. */
const BESIDE =
  'modal popup pop-up overlay lightbox dialog dropdown drop-down drawer flyout offcanvas header topbar top-bar navbar sidebar side-bar footer';

/**
 * Where a password is not what the page asks for: the sign-in of a header, side column or footer, and whatever is hidden
 * or comes up only on a press. The page's own frame is named after what it holds ("has-sidebar") and does not count.
 */
const ASIDE = `:is(header, nav, aside, footer, dialog, ${[
  ...['dialog', 'alertdialog', 'banner', 'navigation', 'complementary', 'contentinfo'].map(
    (role) => `[role="${role}"]`,
  ),
  '[hidden], [aria-hidden="true"], [style*="display:none" i], [style*="display: none" i]',
  ...BESIDE.split(' ').map((name) => `[id*="${name}" i], [class*="${name}" i]`),
].join(', ')}):not(html, body, main, [class*="has-"], [class*="with-"], [class*="no-"])`;

/**
 * Whether the page has a field for a card, or asks for a password in its own part. An ordinary company page with a
 * sign-in in its header or in a box that comes up later is none of these: it is read, and no field's value ever is.
 */
export function stopSign(document: Document): StopSign | undefined {
  const root: Element | null = ofDocument(document, 'documentElement');
  if (!root) return undefined;
  if (root.querySelector(CARD)) return 'payment';
  const fields = [...root.querySelectorAll(PASSWORD)].slice(0, LOOKED_AT);
  return fields.some((field) => field.closest(ASIDE) === null && isShown(field)) ? 'login' : undefined;
}

/** Asks the browser, which may have to compute styles for it: a page without a password field never pays for that. */
function isShown(field: Element): boolean {
  return typeof field.checkVisibility !== 'function' || field.checkVisibility({ visibilityProperty: true });
}
