import type { Criterion, Icp } from './icp.ts';
import type { Persona } from './role.ts';

/** Countries of the starter: English- and German-speaking ones and their neighbours in western and northern Europe. */
const PLACES = [
  'US',
  'CA',
  'GB',
  'IE',
  'DE',
  'AT',
  'CH',
  'LI',
  'BE',
  'NL',
  'LU',
  'FR',
  'DK',
  'NO',
  'SE',
  'FI',
  'AU',
  'NZ',
];

/**
 * What companies that live on other companies say of themselves. Phrases rather than single words where the word alone is
 * said by everybody ("Unternehmen"); English, German, French, Dutch, Spanish, Italian.
 */
const SELLS_TO_BUSINESSES = [
  'b2b',
  'business customers',
  'business clients',
  'for businesses',
  'for companies',
  'for enterprises',
  'for manufacturers',
  'for retailers',
  'for teams',
  'mid-market',
  'mid-sized companies',
  'manufactur*',
  'wholesale*',
  'distributor*',
  'industrial',
  'logistics',
  'engineering',
  'supply chain',
  'professional services',
  'für unternehmen',
  'geschäftskunden',
  'firmenkunden',
  'mittelstand*',
  'hersteller*',
  'maschinenbau*',
  'großhandel*',
  'logistik*',
  'industrie*',
  'pour les entreprises',
  'aux entreprises',
  'fabricant*',
  'voor bedrijven',
  'zakelijke klanten',
  'groothandel*',
  'fabrikant*',
  'para empresas',
  'fabricante*',
  'per le aziende',
];

/**
 * Words that rule a company out. No word that others use in passing ("betting on", "adult learners"): a gate that errs costs
 * the rep a good account.
 */
export const RULED_OUT = [
  'casino',
  'online casino*',
  'casino games',
  'gambling',
  'sports betting',
  'online betting',
  'betting shop*',
  'betting odds',
  'sportsbook*',
  'slot machine*',
  'payday loan*',
  'adult entertainment',
  'adult content',
  'porn*',
  'glücksspiel*',
  'sportwetten',
  'spielothek*',
  'spielhalle*',
  'wettbüro*',
  'paris sportifs',
  'apuestas deportivas',
  'scommesse sportive',
  'gokken',
];

const CRITERIA: Criterion[] = [
  { id: 'size', kind: 'size', importance: 'strong', min: 50, max: 1_000, halfMin: 20, halfMax: 3_000 },
  { id: 'place', kind: 'place', importance: 'strong', countries: PLACES },
  {
    id: 'business',
    kind: 'words',
    importance: 'strong',
    name: 'Sells to businesses',
    any: SELLS_TO_BUSINESSES,
  },
  {
    id: 'tools',
    kind: 'technology',
    importance: 'nice',
    any: ['CRM', 'Marketing automation', 'Shop', 'HubSpot', 'Salesforce', 'Shopify'],
  },
  { id: 'hiring', kind: 'hiring', importance: 'nice', roles: [] },
  {
    id: 'ruled-out',
    kind: 'words',
    importance: 'never',
    name: 'Gambling, payday loans, adult',
    any: RULED_OUT,
  },
];

/** Who can decide; in which field depends on what the rep sells. */
const PERSONA: Persona = {
  seniorities: ['owner', 'chief', 'vice-president', 'head'],
  functions: [],
  countries: [],
};

/** The profile of the first minute, to be edited: a good guess for whoever sells software or services to companies. `now`: epoch milliseconds. */
export function starterIcp(now: number): Icp {
  return {
    id: 'starter',
    name: 'B2B software and services for mid-size companies',
    version: 1,
    // A copy: an edit must not reach into the template.
    criteria: structuredClone(CRITERIA),
    persona: structuredClone(PERSONA),
    updatedAt: now,
  };
}
