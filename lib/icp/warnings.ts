import { ICP_BOUNDS } from './bounds.ts';
import { contradictions } from './contradictions.ts';
import { describeCriterion } from './describe.ts';
import type { Criterion, Icp } from './icp.ts';
import { FUNCTIONS, SENIORITIES } from './role.ts';
import { isSign } from './sign.ts';

/** Signals of a need under which few pages say any of them, however great the need. Our choice: packs have six or seven. */
const FEW_SIGNALS = 4;

/** From this many criteria on a score blurs: each one moves it by little (PRACTICE.md 18). */
const MANY = 10;

/** What a rep should know of a profile that is well-formed but will not serve: plain sentences, none when all is well. */
export function icpWarnings(icp: Icp): string[] {
  return [
    ...tooFew(icp.criteria),
    ...tooMany(icp.criteria),
    ...contradictions(icp.criteria),
    ...icp.criteria.flatMap(alone),
    ...icp.criteria.flatMap(unheard),
    ...icp.criteria.flatMap(guessed),
    ...icp.criteria.flatMap(momentary),
    ...anybody(icp),
  ];
}

function tooFew(criteria: readonly Criterion[]): string[] {
  if (criteria.length === 0)
    return ['No criteria yet, so every company shows “?”. Add size, place and a few words to start.'];
  if (criteria.every(({ importance }) => importance === 'never'))
    return [
      'Only “never” criteria: they rule companies out but earn no points. Add one that says what you look for.',
    ];
  if (criteria.every((criterion) => criterion.importance === 'never' || isSign(criterion)))
    return [
      'Only signs of the moment: they say when to call, not whom, and earn no points. Add one that says whom you look for.',
    ];
  return [];
}

/** Together with what? */
function alone(criterion: Criterion): string[] {
  if (criterion.kind !== 'words' || !criterion.how || criterion.any.length > 1) return [];
  return [
    `“${criterion.name}” asks for its words together but holds one: add another, or ask for any of them.`,
  ];
}

function tooMany(criteria: readonly Criterion[]): string[] {
  if (criteria.length < MANY) return [];
  return [
    `${criteria.length} criteria: with fewer than ten, each still counts. Remove those that would not change your mind.`,
  ];
}

/** A choice of all is no choice. */
function anybody({ persona }: Icp): string[] {
  if (!persona) return [];
  return [
    ...(persona.seniorities.length === SENIORITIES.length ? ['rank'] : []),
    ...(persona.functions.length === FUNCTIONS.length ? ['field'] : []),
  ].map(
    (what) => `Every ${what} is chosen for the person to speak to: choose fewer, or none for any ${what}.`,
  );
}

/** What would hardly be heard on any page. */
function unheard(criterion: Criterion): string[] {
  if (criterion.kind === 'need' && criterion.signals.length < FEW_SIGNALS)
    return [
      `“${criterion.name}” is told by ${criterion.signals.length === 1 ? 'one signal' : `${criterion.signals.length} signals`} only: with ${FEW_SIGNALS} or more, more pages show it.`,
    ];
  if (criterion.kind !== 'likeness') return [];
  return criterion.clients
    .filter(({ text }) => text.split(/\s+/).length < ICP_BOUNDS.clientWords)
    .map(({ name }) => `Too little is said of ${name} to be like it: paste more of what its pages say.`);
}

/** Words near in meaning and likeness are guesses: too little to rule a company out for good. */
function guessed(criterion: Criterion): string[] {
  if (criterion.importance !== 'never' || (criterion.kind !== 'need' && criterion.kind !== 'likeness'))
    return [];
  return [
    `“${describeCriterion(criterion)}” is a guess from words, and as “never” it rules companies out: make it “against”.`,
  ];
}

/** A moment passes: it makes nobody the wrong client, nor the right one. */
function momentary(criterion: Criterion): string[] {
  if (!isSign(criterion)) return [];
  const said = `“${describeCriterion(criterion)}” is a sign of the moment`;
  if (criterion.importance === 'must')
    return [`${said}: it says when to call, and as “must” it fails nobody: make it “nice”.`];
  if (criterion.importance !== 'never') return [];
  return [`${said}, and as “never” it rules companies out once the moment is over: make it “against”.`];
}
