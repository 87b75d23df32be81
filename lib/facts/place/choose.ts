import type { Address } from './address.ts';
import type { Decided } from './decide.ts';
import type { Flow } from './flow.ts';

export interface Candidate extends Decided {
  address: Address;
}

/** Words before the company's main address. */
const HEADQUARTERS =
  /head ?quarters?|head(?:quarter)? office|\bHQ\b|corporate office|home office|main office|principal office|registered (?:office|address)|hauptsitz|firmensitz|zentrale|hauptverwaltung|si[èe]ge(?: social)?|sede (?:legale|central|principal|social|operativa)|casa matriz|matriz\b|hoofdkantoor|hoofdvestiging|bezoekadres|huvudkontor|hovedkontor|hovedkvarter|pääkonttori|siedziba|sídlo|székhely|本社|本部|головной офис/i;
/** Words before one of several other places. */
const BRANCH =
  /branch|warehouse|niederlassung|filiale|zweigstelle|standort|regional office|sales office|showroom|plant\b|factory|werk \p{L}|agence|antenne|sucursal|succursale|bijkantoor|postadres|postanschrift|mailing address|lager\b|tochter|subsidiar|postal address/iu;

/** Towns beyond which a page lists shops or branches, not where the company is. */
const MANY = 8;
const LABEL_REACH = 130;

/** Labels that a list of many places may carry on several of them. */
const WEAK = /corporate office|main office|home office|principal office|registered|bezoekadres|sede|matriz/i;

/** The address that is the company's main one: labelled so, else the only one in header or footer, else the first. */
export function mainAddress(candidates: readonly Candidate[], flow: Flow): Candidate | undefined {
  const labels = new Map(
    candidates.map((candidate, at) => [candidate, labelOf(candidate, candidates[at - 1], flow)]),
  );
  const label = (candidate: Candidate) => labels.get(candidate) ?? '';
  const towns = new Set(candidates.map((candidate) => candidate.address.town));
  const labelled = candidates.filter((candidate) => isSeat(label(candidate), towns.size > MANY));
  const [seat] = labelled;
  if (seat) {
    // Two places called headquarters: the first address of the page if it is one of them, else nobody knows.
    const same = labelled.filter((candidate) => candidate.address.town !== seat.address.town).length === 0;
    const chosen = same
      ? seat
      : labelled.find((candidate) => candidate.address.town === candidates[0]?.address.town);
    return chosen && { ...chosen, confidence: Math.min(0.97, chosen.confidence + (same ? 0.05 : -0.1)) };
  }
  const [frame, ...framed] = candidates.filter(({ address }) =>
    /^(?:header|footer)$/.test(flow.regionAt(address.at)),
  );
  if (frame && framed.every((candidate) => candidate.address.town === frame.address.town)) return frame;
  if (towns.size > MANY) return undefined;
  const main = candidates.find((candidate) => !BRANCH.test(label(candidate))) ?? candidates[0];
  return main && towns.size > 1 ? { ...main, confidence: main.confidence - 0.1 } : main;
}

/** The words between the address before and this one. */
function labelOf({ address }: Candidate, previous: Candidate | undefined, flow: Flow): string {
  return flow.text.slice(Math.max(previous?.address.end ?? 0, address.at - LABEL_REACH), address.at);
}

function isSeat(label: string, oneOfMany: boolean): boolean {
  const words = HEADQUARTERS.exec(label)?.[0];
  return words !== undefined && !BRANCH.test(label.slice(-70)) && !(oneOfMany && WEAK.test(words));
}
