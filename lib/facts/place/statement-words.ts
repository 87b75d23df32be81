import { anyOf } from '../../text/stems.ts';

/** Parts of words, in small letters, without which a text says nothing of a seat: looked for before any pattern. */
export const ROOTS: readonly string[] =
  'headquarter|head office|sitz|siège|siege|sede|hoofdkantoor|siedzib|huvudkontor|hovedkontor|hovedkvarter|based in|based out of|ansässig|gevestigd|basé|implanté|ubicad|sediad|baserat|baseret'.split(
    '|',
  );

/** "headquartered in Leeds, UK", "mit Hauptsitz in Bremen", "dont le siège est à Lyon" … */
export const SEAT =
  /(?:headquartered|headquarters?(?: (?:is|are))?(?: located)?|head office(?: is)?(?: located)?|haupt(?:geschäfts)?sitz(?: ist)?|(?:firmen|unternehmens)sitz(?: ist)?|si[èe]ge(?: social)?(?: est)?(?: situé| basé)?|sede(?: legale| centrale?| principal| social)?(?: è| está| se encuentra)?(?: ubicata| situada)?|hoofdkantoor(?: is)?(?: gevestigd)?|siedzibą|huvudkontor|hovedkontor|hovedkvarter) (?:in|at|à|a|en|te|em|w|i) /gi;

/** "We are based in Leeds", "mit Sitz in Bremen", "gevestigd in Breda": weaker, for customers are based somewhere as well. */
export const BASED =
  /(?:\b(?:is|are|'re|’re|company|agency|firm|studio|team|business|manufacturer|consultancy|start-?up|group|and|proudly) based (?:in|out of)|\bmit sitz in|\bansässig in|\bgevestigd (?:in|te)|\bbasée? (?:à|en)|\bimplantée? à|\b(?:ubicad|sediad)[oa]s? (?:en|em)|\bbasere(?:t|de) i) /gi;

/** Words by which the seat is a parent's, a partner's or a customer's. */
export const isAnothers = anyOf(
  'group, parent, mother, owned, subsidiary, partner*, customer*, client*, companies, businesses, candidates, applicants, people, those, anyone, you, your, acquired, which has, that has, whose, investor*',
  'gruppe, mutter*, tochter*, kunde*, dessen, deren, groupe, maison mere, filiale, partenaire*, gruppo, grupo, klanten, bedrijven',
);
