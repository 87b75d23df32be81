import type { Fact, Source } from './fact.ts';
import { hasLegalForm } from './legal-form.ts';
import { ownName } from './name.ts';
import { companyLines } from './name-from/company-line.ts';
import { labelled } from './name-from/labelled.ts';
import { startsBig } from './name-from/letters.ts';
import { nameKey } from './name-from/name-key.ts';
import {
  isCircle,
  isGroup,
  PARENT_HINT,
  PARENT_LABELS,
  PARENT_OF,
  PARENT_PHRASES,
  PART_OF_PHRASES,
} from './name-from/parent-words.ts';
import { nameAtEnd } from './name-from/proper-name.ts';
import { type Said, saidOf } from './name-from/said-of.ts';
import { ownNodes } from './own-nodes.ts';
import type { Page } from './page.ts';
import { textsOf } from './structured.ts';

const MOST = 2;

/**
 * The company this one belongs to: said for machines, beside a label, in a sentence about the company ("Acme is a
 * subsidiary of Contoso Group") or a line of its own ("A Contoso Group company"). Never a partner, a customer, an
 * association or a franchise.
 */
export function parentFacts(page: Page): Fact[] {
  const own = ownName(page);
  if (!own) return [];
  const facts: Fact[] = [];
  const seen = new Set([nameKey(own)]);
  const add = (name: string, quote: string, source: Source, confidence: number) => {
    const key = nameKey(name);
    if (key.length < 2 || seen.has(key) || (isCircle(name) && !hasLegalForm(name)) || facts.length >= MOST)
      return;
    seen.add(key);
    facts.push(page.fact('parent', name, source, quote, confidence));
  };
  for (const node of ownNodes(page).filter(({ role }) => !role)) {
    for (const name of textsOf(node, 'parentOrganization').slice(0, 1)) add(name, name, node.source, 0.9);
  }
  for (const { value, quote } of labelled(page, PARENT_LABELS)) add(value, quote, 'label', 0.9);
  for (const { name, quote } of sentences(page, own)) add(name, quote, 'text', 0.85);
  for (const { name, quote } of companyLines(page)) add(name, quote, 'landmark', 0.8);
  return facts;
}

const PHRASES = [...PARENT_OF, ...PARENT_PHRASES, ...PART_OF_PHRASES];

function sentences(page: Page, own: string): { name: string; quote: string }[] {
  return saidOf(page, own, PARENT_HINT, PHRASES).flatMap((said) => {
    if (PARENT_OF.includes(said.phrase)) {
      const name = nameKey(said.name).startsWith(nameKey(own)) ? nameAtEnd(said.before) : undefined;
      return name ? [{ name, quote: said.quote }] : [];
    }
    const isOwner = PARENT_PHRASES.includes(said.phrase) || isGroup(said.name);
    return isOwner && isAboutOwn(said) ? [said] : [];
  });
}

/** Not of another firm, and not what became of it: "a subsidiary of Contoso until 2009". */
function isAboutOwn({ subject, name, before, after }: Said): boolean {
  if (subject === 'other' || /^\s*(?:until|bis|jusqu|tot|hasta|fino al)\b/i.test(after)) return false;
  if (
    /\b(?:formerly|previously|was|were|vormals|ehemals|not|nicht|former|über|about|as)\s*(?:an?\s|eine?\s)?$/i.test(
      before,
    )
  )
    return false;
  return isLinked(before) && isFirm(name);
}

/** Words between a company and whose it is; a verb of doing among them makes the other firm its object: "Acme serviced a division of …". */
const LINKS = new Set(
  'is are was has have had been be being am a an the now today also and proud proudly fully wholly independent international global leading operating legal to as which we our company firm since in our itself 100 it that ist sind ein eine einer heute seit als wir und wurde unternehmen das die est sommes une un nous aujourd hui désormais depuis société entreprise qui è siamo una oggi dal fa es somos hoy forma desde la el é uma hoje a o is zijn wij een nu sinds maakt als bedrijf het er är ett et en vi jest jesteśmy je jsme'.split(
    ' ',
  ),
);
const LOOKED_BACK = 3;

function isLinked(before: string): boolean {
  const words = before.split(/[^\wÀ-ɏ]+/).filter(Boolean);
  return words.slice(-LOOKED_BACK).every((word) => LINKS.has(word.toLowerCase()) || startsBig(word));
}

/** "Owned by Jane Doe" names a person: a firm has a legal form, says that it is a group, or is not two plain words. */
function isFirm(name: string): boolean {
  if (hasLegalForm(name) || isGroup(name)) return true;
  return !/^[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z]+$/.test(name) || FIRM_WORD.test(name);
}

const FIRM_WORD =
  /\b(?:technolog|systems?|solutions?|foods?|energy|power|capital|partners|media|health|steel|motors?|electric|chemicals?|pharma|logistics|international|global|brands|products|engineering|bank|insurance|software|labs?|networks?|services|retail|hotels?|resorts|airlines|materials|works|bau|werke|technik)/i;
