import type { Technology } from './technologies/rule.ts';
import { namesText, signsText } from './technologies/rules-text.ts';
import { unpackedNames, unpackedRules } from './technologies/unpack-rules.ts';

/** Made when the first is asked for: a woken worker that reads no page does not pay for it. */
let made: readonly Technology[] | undefined;
let byName: ReadonlyMap<string, string> | undefined;

/** Every technology that can be told from a page; those a rep asks for come first. */
export function technologies(): readonly Technology[] {
  made ??= unpackedRules(unpackedNames(namesText()), signsText());
  return made;
}

/** The category of a technology by its name, without case: `Shop` for "shopify"; undefined for names not in the rules. */
export function categoryOf(technology: string): string | undefined {
  byName ??= new Map(unpackedNames(namesText()).map(({ name, category }) => [name.toLowerCase(), category]));
  return byName.get(technology.toLowerCase());
}
