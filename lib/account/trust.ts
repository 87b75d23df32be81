import type { Fact, FactKey } from '../facts/fact.ts';
import type { CompanyPage } from '../facts/understanding.ts';

/**
 * Where on a site a question is answered best, most trusted first; what is not named counts as the rest of the site.
 * The legal notice names the company by law, the contact page says where it is, the about page what it is and how
 * large, the careers page whom it looks for; the home page speaks of all of it, briefly.
 */
const BEST_PAGES: Readonly<Partial<Record<FactKey, readonly CompanyPage[]>>> = {
  name: ['home', 'about', 'legal'],
  legalName: ['legal', 'contact', 'about', 'home'],
  vat: ['legal', 'contact', 'home'],
  parent: ['about', 'legal', 'home'],
  formerName: ['about', 'legal', 'home'],
  description: ['home', 'about'],
  country: ['legal', 'contact', 'about', 'home'],
  city: ['legal', 'contact', 'about', 'home'],
  address: ['legal', 'contact', 'about', 'home'],
  phone: ['contact', 'legal', 'home'],
  email: ['contact', 'legal', 'home'],
  employees: ['about', 'careers', 'home'],
  revenue: ['about', 'home'],
  locations: ['about', 'contact', 'home'],
  founded: ['about', 'home'],
  businessModel: ['about', 'home', 'product'],
  buyers: ['about', 'home', 'pricing', 'product'],
  likelyIndustry: ['home', 'about', 'product'],
  openJobs: ['careers', 'home'],
};

/** How much of its confidence a fact keeps per step down the list: a sure home page yields to an about page as sure. */
const STEP = 0.03;
/** What a page keeps that is none of those: a blog post or a customer's story gives figures of many companies. */
const ELSEWHERE = 0.8;

/**
 * The fact with the confidence that its page gives it, so that `bestFact` prefers the page which ought to know. Only an
 * order: a question that one page answers has the same answer as before.
 */
export function trusted(fact: Fact, page: CompanyPage): Fact {
  const best = BEST_PAGES[fact.key];
  if (!best) return fact;
  const place = best.indexOf(page);
  const share = place < 0 ? ELSEWHERE : 1 - STEP * place;
  return { ...fact, confidence: Math.round(fact.confidence * share * 1_000) / 1_000 };
}
