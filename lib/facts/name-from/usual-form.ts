import type { Page } from '../page.ts';
import { spelledOut } from './acronym.ts';
import { fitsLabels } from './fit.ts';
import { nameKey, nameWords } from './name-key.ts';
import type { RunningText, Usage } from './running-text.ts';
import { siteLabels } from './site-labels.ts';
import { type NameGroup, placesOf, SOLD } from './weigh.ts';

/** Markets that sites put behind their name, in the languages of those markets. */
const MARKET =
  /\s(?:DE|AT|CH|UK|US|FR|ES|IT|NL|BE|EU|USA|Deutschland|Germany|Österreich|Austria|Schweiz|Switzerland|France|España|Spain|Italia|Italy|Nederland|Netherlands|Belgium|Polska|Sverige|Danmark|Norge|Suomi|Europe|International|Global)$/;

/** "Acme Tools Co.", a registered name; "Acme & Co." is a name. */
const COMPANY = /(?<!(?:&|and|und|et)) co\.?$/i;

/** A shorter or longer way to say the same name, and how much the page's places and running text speak for it. */
interface Form {
  name: string;
  support: number;
}

/**
 * The form of a name that people use: of the long one and the short ones within it, that which most places and the
 * running text use; without the market where the rest is the site's own address ("Acme Deutschland" of acme.example),
 * without a "Co" that the page itself leaves out.
 */
export function usualForm(
  page: Page,
  texts: RunningText,
  groups: readonly NameGroup[],
  best: NameGroup,
): string {
  const labels = siteLabels(page);
  const family = groups.filter((group) => group === best || isWithin(best, group) || isWithin(group, best));
  const forms = [
    ...family.map((group) => formOf(group, texts, labels)),
    ...beginnings(best, family, texts, labels),
  ];
  const chosen =
    spoken(best, family, texts) ??
    forms.reduce((most, form) => (form.support > most.support ? form : most)).name;
  const whole = spelledOut(page, chosen);
  if (whole) return whole;
  const marketless = chosen.replace(MARKET, '');
  if (marketless !== chosen && labels.includes(nameKey(marketless))) return marketless;
  const coless = chosen.replace(COMPANY, '');
  return coless !== chosen && texts.usageOf(coless).alone > 0 ? coless : chosen;
}

/** Settings in which a site names itself, on purpose. */
const DECLARED = ['organization', 'website', 'og:site_name'];

/** The address's own name where sentences say it and never the long one, which stands in titles and imprints only. */
function spoken(best: NameGroup, family: readonly NameGroup[], texts: RunningText): string | undefined {
  if (best.fit === 1 || DECLARED.some((place) => best.places.has(place))) return undefined;
  const short = family.find((group) => group.fit === 1 && isWithin(group, best));
  if (!short || short.isSold || texts.usageOf(short.name).asName === 0) return undefined;
  return texts.usageOf(best.name).alone === 0 ? short.name : undefined;
}

/** Whether one name's words are the beginning of the other's, or, where they are the site's address, anywhere in it. */
function isWithin(short: NameGroup, long: NameGroup): boolean {
  if (short.key === long.key || !long.key.includes(short.key)) return false;
  const words = nameWords(long.name);
  for (let from = 0; from < words.length; from += 1) {
    let joined = '';
    for (let end = from; end < words.length && joined.length < short.key.length; end += 1)
      joined += words[end];
    if (joined === short.key) return from === 0 || short.fit === 1 || short.words.includes(' ');
  }
  return false;
}

/** What the address adds where a form is all of it: as much as a weak place. */
const ADDRESS = 1;

/** Where the registered name stands, long as it is, rather than the one people use. */
const WORTH: Readonly<Record<string, number>> = {
  registered: 0.25,
  legalName: 0,
  copyright: 0.6,
  author: 0.5,
  text: 0,
};

function formOf(group: NameGroup, texts: RunningText, labels: readonly string[]): Form {
  const usage = texts.usageOf(group.name);
  const said = placesOf(group, WORTH) + used(usage);
  if (group.isSold) return { name: group.name, support: SOLD * said };
  const isSaid = usage.alone > 0 || group.places.size > 1;
  return { name: group.name, support: said + (isSaid && labels.includes(group.key) ? ADDRESS : 0) };
}

function used({ alone, asName }: Usage): number {
  return Math.min(2.5, 0.4 * Math.log2(1 + alone) + 0.5 * Math.log2(1 + asName));
}

/** A short form has to fit the address so well. */
const NEAR = 0.6;
const LEAST = 2;

/** The name's first words alone, where the address begins with them and running text uses them without the others. */
function beginnings(
  best: NameGroup,
  family: readonly NameGroup[],
  texts: RunningText,
  labels: readonly string[],
): Form[] {
  const words = best.name.split(' ');
  const forms: Form[] = [];
  for (let length = words.length - 1; length > 0; length -= 1) {
    const name = words.slice(0, length).join(' ').replace(/[,&]$/, '');
    const key = nameKey(name);
    if (key.length < 3 || family.some((group) => group.key === key)) continue;
    if (fitsLabels(name, labels) < NEAR) continue;
    const usage = texts.usageOf(name);

    if (usage.alone < LEAST) continue;
    forms.push({ name, support: used(usage) + (labels.includes(key) ? ADDRESS : 0) });
  }
  return forms;
}
