import type { Source } from '../fact.ts';
import type { Page } from '../page.ts';
import { type Address, beforeCopying, readAddress } from './address.ts';
import type { Technology } from './rule.ts';
import type { AddressSign } from './rule-index.ts';
import { rules } from './rules.ts';

/** How sure each kind of evidence is: a vendor's own host hardly errs, a file's name or a class may be someone else's. */
const CONFIDENCE = { host: 0.95, declared: 0.95, path: 0.9, inline: 0.9, file: 0.85, mark: 0.75 };

/** A trace of the page that shows a product. */
export interface Evidence {
  technology: Technology;
  source: Source;
  quote: string;
  confidence: number;
}

/** Every trace that a rule knows, of one product as often as it shows. */
export function* evidenceOf(page: Page): Generator<Evidence> {
  const { traces, links, meta, url } = page.reading;
  const named = traces.inline.flatMap((text) => text.match(/\/\/[^\s"'<>()]{3,300}/g) ?? []);
  yield* ofAddresses('script', [...traces.scripts, ...named]);
  yield* ofAddresses('style', traces.styles);
  yield* ofAddresses('image', [...traces.images, ...shown(meta)]);
  yield* ofAddresses('frame', traces.frames);
  yield* ofAddresses('form', traces.forms);
  yield* ofAddresses('site', [url]);
  yield* ofLinks(links.map(({ href }) => href));
  yield* ofEndings(
    [url, ...traces.forms, ...traces.scripts, ...traces.styles, ...links.map(({ href }) => href)],
    page.url.hostname,
  );
  yield* ofMeta(meta);
  yield* ofInline(traces.inline);
  yield* ofMarks(traces.marks);
}

function* ofAddresses(sign: AddressSign, addresses: readonly string[]): Generator<Evidence> {
  for (const text of addresses) {
    const address = readAddress(text);
    if (!address) continue;
    yield* found(rules().index.atHost(sign, address), text, CONFIDENCE.host);
    const original = beforeCopying(address);
    if (original) yield* found(rules().index.atHost(sign, original), text, CONFIDENCE.path);
    if (sign === 'site' || sign === 'form') continue;
    yield* found(rules().index.inPath(address), text, CONFIDENCE.path);
    if ((sign === 'script' || sign === 'style') && !isBuilt(address))
      yield* found(rules().index.byFile(address), text, CONFIDENCE.file);
  }
}

/** Files that a framework's build made are named after the framework's own parts: `_next/…/bootstrap-1f2e.js`. */
function isBuilt({ folders }: Address): boolean {
  return folders.includes('_next') || folders.includes('_nuxt');
}

/** Links prove use only for services that work by link: job boards, booking pages. */
function* ofLinks(hrefs: readonly string[]): Generator<Evidence> {
  for (const href of hrefs) {
    const address = readAddress(href);
    if (address) yield* found(rules().index.atHost('link', address), href, CONFIDENCE.host, 'link');
  }
}

/** How the pages and files of this very host end; another host of the domain may be made otherwise. */
function* ofEndings(addresses: readonly string[], host: string): Generator<Evidence> {
  for (const text of addresses) {
    const ending = /\.[a-z]{3,5}(?=$|[?#])/i.exec(text)?.[0].toLowerCase();
    const known = ending === undefined ? [] : [...rules().index.byWord('ending', ending)];
    if (known.length > 0 && readAddress(text)?.host === host) yield* found(known, text, CONFIDENCE.path);
  }
}

/** The picture that a page is shared with is served from where its other pictures are. */
function shown(meta: Page['reading']['meta']): string[] {
  return meta.filter(({ name }) => name === 'og:image').map(({ content }) => content);
}

function* ofMeta(meta: Page['reading']['meta']): Generator<Evidence> {
  for (const { name, content } of meta) {
    const quote = `${name}: ${content}`;
    yield* found(rules().index.byWord('meta', name), quote, CONFIDENCE.declared, 'meta');
    if (name !== 'generator') continue;
    const generator = content.toLowerCase();
    for (const [word, technology] of rules().generators) {
      if (generator.startsWith(word)) yield* found([technology], quote, CONFIDENCE.declared, 'meta');
    }
  }
}

function* ofInline(texts: readonly string[]): Generator<Evidence> {
  const all = texts.join('\n');
  for (const [word, technology] of rules().inline) {
    const at = indexOfWord(all, word);
    if (at < 0) continue;
    const start = Math.max(all.lastIndexOf('\n', at) + 1, at - 100);
    const end = all.indexOf('\n', at);
    yield* found([technology], all.slice(start, end < 0 ? undefined : end), CONFIDENCE.inline);
  }
}

/** Where a word stands that is not the second half of a longer one: `s.pageName`, not in `this.pageName`. */
function indexOfWord(text: string, word: string): number {
  const whole = /^[\w$]/.test(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!whole || at === 0 || !/[\w$]/.test(text[at - 1] ?? '')) return at;
  }
  return -1;
}

function* ofMarks(marks: readonly string[]): Generator<Evidence> {
  for (const mark of marks) {
    const name = mark.toLowerCase();
    yield* found(rules().index.byWord('mark', name), mark, CONFIDENCE.mark);
    const handle = /^(.{2,60})-(?:js|css)$/.exec(name)?.[1];
    if (handle) yield* found(rules().index.byWord('file', handle), mark, CONFIDENCE.file);
  }
}

function* found(
  technologies: Iterable<Technology>,
  quote: string,
  confidence: number,
  source: Source = 'trace',
): Generator<Evidence> {
  for (const technology of technologies) yield { technology, source, quote, confidence };
}
