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
  /branch|warehouse|niederlassung|filiale|zweigstelle|standort|regional office|sales office|showroom|plant\b|factory|werk [a-zäöü]|agence|antenne|sucursal|succursale|bijkantoor|postadres|postanschrift|mailing address|lager\b|tochter|subsidiar|postal address/i;
/** Another address of the same place, not another place. */
const POSTAL = /postadres|postanschrift|mailing address|postal address|lieferadresse|delivery address/i;

/** Towns beyond which a page lists shops or branches, not where the company is. */
const MANY = 8;
const LABEL_REACH = 130;

/** Labels that a list of many places may carry on several of them. */
const WEAK = /corporate office|main office|home office|principal office|registered|bezoekadres|sede|matriz/i;

/** What the words between the address before and this one call it. */
export interface Label {
  isSeat: boolean;
  /** Also true of lists of many places. */
  isPlainlySeat: boolean;
  isBranch: boolean;
  isPostal: boolean;
}

export function labelOf({ address }: Candidate, previous: Candidate | undefined, flow: Flow): Label {
  const words = flow.text.slice(Math.max(previous?.address.end ?? 0, address.at - LABEL_REACH), address.at);
  const seat = BRANCH.test(words.slice(-70)) ? undefined : HEADQUARTERS.exec(words)?.[0];
  return {
    isSeat: seat !== undefined,
    isPlainlySeat: seat !== undefined && !WEAK.test(seat),
    isBranch: BRANCH.test(words),
    isPostal: POSTAL.test(words),
  };
}

/** The address that is the company's main one: labelled so, else the only one in header or footer, else the first. */
export function mainAddress(candidates: readonly Candidate[], flow: Flow): Candidate | undefined {
  const labels = candidates.map((candidate, at) => labelOf(candidate, candidates[at - 1], flow));
  const towns = new Set(candidates.map(({ address }) => address.town));
  const isMany = towns.size > MANY;
  const labelled = candidates.filter((_, at) => labels[at]?.[isMany ? 'isPlainlySeat' : 'isSeat']);
  const [seat] = labelled;
  if (seat) {
    // Two places called headquarters: the first address of the page if it is one of them, else nobody knows.
    const same = labelled.every(({ address }) => address.town === seat.address.town);
    const chosen = same ? seat : labelled.find(({ address }) => address.town === candidates[0]?.address.town);
    return chosen && { ...chosen, confidence: Math.min(0.97, chosen.confidence + (same ? 0.05 : -0.1)) };
  }
  const [frame, ...framed] = candidates.filter(({ address }) =>
    /^(?:header|footer)$/.test(flow.blockAt(address.at).block.region),
  );
  if (frame && framed.every(({ address }) => address.town === frame.address.town)) return frame;
  if (isMany) return undefined;
  const main = candidates.find((_, at) => !labels[at]?.isBranch) ?? candidates[0];
  return main && towns.size > 1 ? { ...main, confidence: main.confidence - 0.1 } : main;
}
