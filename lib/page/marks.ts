import { attribute, namesOf } from './attribute.ts';
import { ofDocument } from './clobbered.ts';
import { BOUNDS } from './reading.ts';

/** Elements that products put into a page under a fixed id. */
const KNOWN_IDS =
  '__next __nuxt ___gatsby __VIEWSTATE aspnetForm onetrust-consent-sdk CybotCookiebotDialog cookie-law-info-bar usercentrics-root didomi-host hubspot-messages-iframe-container intercom-container fb-root'.split(
    ' ',
  );
const KNOWN_ATTRIBUTES =
  'ng-version ng-app data-reactroot data-wf-site data-v-app data-server-rendered'.split(' ');

/** Of the body's outermost elements, those at its beginning and at its end that are looked at. */
const FIRST = 12;
const LAST = 24;

/**
 * Those ids; then ids and classes of html, body and its outermost children, where frameworks leave their names and
 * banners and chats stand; then the names by which WordPress knows a page's scripts and styles (`jquery-core-js`).
 */
export function readMarks(document: Document, root: Element, loaded: readonly Element[]): string[] {
  const found = new Set<string>();
  const byId = ofDocument(document, 'getElementById');
  for (const id of KNOWN_IDS) if (byId.call(document, id)) found.add(id);
  for (const element of outermost(root)) {
    if (element.localName === 'script' || typeof element.getAttribute !== 'function') continue;
    for (const name of KNOWN_ATTRIBUTES) if (element.hasAttribute(name)) found.add(name);
    const names = namesOf(element).split(/\s+/, 24);
    for (const name of names) if (name.length <= 60) found.add(name);
  }
  found.delete('');
  const kept = [...found].slice(0, BOUNDS.marks);
  const handles = loaded
    .map((one) => attribute(one, 'id'))
    .filter((id) => id.length <= 60 && (id.endsWith('-js') || id.endsWith('-css')));
  return [...new Set([...kept, ...handles.slice(0, BOUNDS.handles)])];
}

function outermost(root: Element): Element[] {
  const body = root.querySelector('body');
  const found = [root];
  if (!body) return found;
  found.push(body);
  const children = body.children;
  for (let at = 0; at < children.length; at++) {
    if (at === FIRST) at = Math.max(at, children.length - LAST);
    const child = children.item(at);
    if (child) found.push(child);
  }
  return found;
}
