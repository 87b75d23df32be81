import type { SiteReading } from '../../page/sites/site-reading.ts';
import { oneLine } from '../../text/squeeze.ts';
import { parseJsonLd } from '../json-ld.ts';
import { lineAt } from './found.ts';

/** An object of an embedded JSON. */
type Node = Readonly<Record<string, unknown>>;

/** Objects that are looked at: an island of 200,000 characters holds fewer. */
const MOST = 20_000;
/** What a site puts in the place of what it sells. */
const MASKED = /^[*•—–?.\s-]*$|^obfuscated/i;

/** What an embedded JSON says; undefined where it is absent or cut. */
export function islandAt(reading: SiteReading, anchor = 'island'): unknown {
  const text = lineAt(reading, anchor);
  return text === '' ? undefined : parseJsonLd(text);
}

/** The first object, outermost first, of which the test holds: the record of the subject among those of others. */
export function nodeWhere(root: unknown, test: (node: Node) => boolean): Node | undefined {
  const queue = [root];
  for (let at = 0; at < queue.length && at < MOST; at += 1) {
    const value = queue[at];
    if (isNode(value) && test(value)) return value;
    if (typeof value === 'object' && value !== null) queue.push(...Object.values(value));
  }
  return undefined;
}

/**
 * What stands at a path: "cards.overview.founded_on.value"; of a list, its first member.
 *
 * @param store where references of Apollo's cache (`{"__ref": "Employer:7"}`) are looked up.
 */
export function at(root: unknown, path: string, store?: unknown): unknown {
  let value = followed(root, store);
  for (const step of path.split('.')) {
    const inner = Array.isArray(value) && !/^\d+$/.test(step) ? followed(value[0], store) : value;
    const isThere = typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step);
    value = isThere ? followed(Reflect.get(inner, step), store) : undefined;
  }
  return value;
}

/** The text or number at the first of the paths that has one; empty where none has. */
export function textAt(root: unknown, paths: string, store?: unknown): string {
  for (const path of paths.split(' ')) {
    const text = plain(at(root, path, store));
    if (text !== '') return text;
  }
  return '';
}

/** Of a list, what all its members are called. */
export function textsAt(root: unknown, path: string, store?: unknown): string[] {
  const value = at(root, path, store);
  const members: unknown[] = Array.isArray(value) ? value : [value];
  return members
    .map((member) => plain(member) || textAt(member, 'value name displayName title', store))
    .filter((text) => text !== '');
}

function plain(value: unknown): string {
  const text = typeof value === 'string' ? oneLine(value) : typeof value === 'number' ? String(value) : '';
  return MASKED.test(text) ? '' : text;
}

function followed(value: unknown, store: unknown): unknown {
  const key = isNode(value) ? value.__ref : undefined;
  return typeof key === 'string' && isNode(store) && Object.hasOwn(store, key) ? store[key] : value;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
