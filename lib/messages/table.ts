import * as z from 'zod/mini';
import { incoming } from '../account/incoming-schema.ts';
import { LIMITS } from '../account/limits.ts';
import { personId, personSchema } from '../account/person-schema.ts';
import { accountId } from '../account/schema.ts';
import { EVERY } from '../exchange/backup/plan.ts';
import { ICP_BOUNDS } from '../icp/bounds.ts';
import { INDUSTRY_IDS } from '../icp/industries.ts';
import { icpSchema } from '../icp/schema.ts';
import { clientSchema } from '../icp/what-it-does-schema.ts';
import { forgottenSchema } from '../targets/forgotten.ts';
import { daySchema } from '../targets/schema.ts';
import { TIERS } from '../targets/target.ts';
import { actKey, changeSchema, settingsChange, touchSaid } from '../targets/work-schema.ts';
import { factWord, objected, ownLetter, passed } from './argue-schema.ts';
import { HOOK_MESSAGES } from './hook-table.ts';
import { LINKEDIN_MODES } from './linkedin.ts';
import { address, readingSchema } from './reading-schema.ts';
import { siteReadingSchema } from './site-reading-schema.ts';

const ms = z.number().check(z.gte(0));
const needPhrases = z
  .array(z.string().check(z.maxLength(ICP_BOUNDS.word)))
  .check(z.maxLength(ICP_BOUNDS.words));
const icpId = z.string().check(z.minLength(1), z.maxLength(ICP_BOUNDS.id));
/** A web address of a company, and its page's title where it is known. */
const company = z.strictObject({ url: address, title: z.string().check(z.maxLength(1_000)) });
const fileName = z.string().check(z.minLength(1), z.maxLength(LIMITS.file));
const blobUrl = z.string().check(z.startsWith('blob:'), z.maxLength(500));
const passphrase = z.string().check(z.minLength(1), z.maxLength(1_000));
const tabId = z.int().check(z.gte(0));

/**
 * Every message there is: who may send it and what it asks. Names are `noun/verb`; each is safe to repeat.
 * `page`: the content script of a web page, whose sender the browser vouches for but whose words it does not.
 * `ours`: the extension's own pages. The answers' types stand in `answers.ts`.
 */
export const MESSAGES = {
  ...HOOK_MESSAGES,
  /** A page was read: understand it, score it, mark the toolbar. */
  'page/read': {
    from: 'page',
    ask: z.strictObject({
      reading: readingSchema,
      readMs: ms,
      sliceMs: z.exactOptional(ms),
    }),
  },
  /** A page was not read, for it asks its visitor for a password or a card. */
  'page/stopped': {
    from: 'page',
    ask: z.strictObject({
      url: address,
      because: z.enum(['login', 'payment']),
    }),
  },
  /** A page of LinkedIn or a directory was read. The answer says whether another look may find more. */
  'site/read': { from: 'page', ask: z.strictObject({ reading: siteReadingSchema, readMs: ms }) },
  /** What is known of the page in this tab? */
  'visit/show': { from: 'ours', ask: z.strictObject({ tabId }) },
  /** Read the page in this tab now: the rep asked. */
  'visit/read': { from: 'ours', ask: z.strictObject({ tabId }) },
  /** Put a company on the list; a site that was never read is added by its address and title. */
  'target/add': {
    from: 'ours',
    ask: company,
  },
  'target/remove': { from: 'ours', ask: z.strictObject({ accountId }) },
  'target/restore': { from: 'ours', ask: z.strictObject({ accountId }) },
  /** One field of a target. */
  'target/change': { from: 'ours', ask: z.strictObject({ key: actKey, accountId, change: changeSchema }) },
  /** A touch was made; `next` where the rep wants another day than the tier's cadence gives. */
  'target/log': {
    from: 'ours',
    ask: z.strictObject({ key: actKey, accountId, touch: touchSaid, next: z.exactOptional(daySchema) }),
  },
  /** Takes back what a key did; what was changed since stays. */
  'target/undo': { from: 'ours', ask: z.strictObject({ key: actKey }) },
  /** Puts several companies on the list at once, as many as there is room for; known ones by their account's address. */
  'target/choose': {
    from: 'ours',
    ask: z.strictObject({ key: actKey, companies: z.array(company).check(z.maxLength(100)) }),
  },
  /** What addresses come to that may be chosen: whose they are, what is known of them. Nothing is stored. */
  'names/tell': { from: 'ours', ask: z.strictObject({ urls: z.array(address).check(z.maxLength(100)) }) },
  /** A company takes the place of a target. */
  'target/swap': { from: 'ours', ask: z.strictObject({ key: actKey, out: accountId, company }) },
  /** Who could make room, weakest first: on the whole list or in one tier. */
  'target/weakest': { from: 'ours', ask: z.strictObject({ tier: z.exactOptional(z.enum(TIERS)) }) },
  /** A target's notes, touches, people and all that was done to it. */
  'target/story': { from: 'ours', ask: z.strictObject({ accountId }) },
  /** Every touch there was, to be taken out. */
  'touches/show': { from: 'ours', ask: z.strictObject({}) },
  'settings/change': { from: 'ours', ask: settingsChange },
  /** Brings some of the stale rows of the prospects' table up to date; to be asked until none is left. */
  'prospects/refresh': { from: 'ours', ask: z.strictObject({}) },
  /** Some rows of a file are kept aside, and what will come of each is told; of one import at a time. */
  'import/stage': {
    from: 'ours',
    ask: z.strictObject({ id: actKey, file: fileName, rows: z.array(incoming).check(z.maxLength(500)) }),
  },
  /** What was kept aside is brought in, all of it or nothing. */
  'import/apply': { from: 'ours', ask: z.strictObject({ id: actKey }) },
  'import/drop': { from: 'ours', ask: z.strictObject({ id: actKey }) },
  /** Takes a whole import back; what came since stays. */
  'import/undo': { from: 'ours', ask: z.strictObject({ id: actKey }) },
  'import/history': { from: 'ours', ask: z.strictObject({}) },
  'backup/show': { from: 'ours', ask: z.strictObject({}) },
  /** A passphrase locks those that go by themselves; null unlocks them. */
  'backup/plan': {
    from: 'ours',
    ask: z.strictObject({ every: z.enum(EVERY), passphrase: z.exactOptional(z.nullable(passphrase)) }),
  },
  /** One was made by hand. */
  'backup/made': { from: 'ours', ask: z.strictObject({ at: ms, file: fileName }) },
  /** One that goes by itself lies ready at an address of our own hidden page, or could not be made. */
  'backup/ready': {
    from: 'ours',
    ask: z.strictObject({
      at: ms,
      made: z.union([z.strictObject({ url: blobUrl }), z.strictObject({ problem: z.string() })]),
    }),
  },
  /** No word of backups for a while. */
  'backup/hush': { from: 'ours', ask: z.strictObject({}) },
  /** What the file that a page has set out (lib/store/restore) would bring, and bringing it in. */
  'restore/look': { from: 'ours', ask: z.strictObject({}) },
  'restore/apply': { from: 'ours', ask: z.strictObject({}) },
  'restore/drop': { from: 'ours', ask: z.strictObject({}) },
  /** Two accounts are one company. */
  'account/join': { from: 'ours', ask: z.strictObject({ accountId, other: accountId }) },
  /** Undo of a join: the account, as joined, stands for itself again. */
  'account/part': { from: 'ours', ask: z.strictObject({ accountId }) },
  /** Two accounts are not one company, or that is taken back. */
  'account/distinguish': {
    from: 'ours',
    ask: z.strictObject({ accountId, other: accountId, distinct: z.boolean() }),
  },
  /** Nothing of a company stays: its accounts, place on the list, people. The answer is all that it takes to undo it. */
  'account/forget': { from: 'ours', ask: z.strictObject({ accountId }) },
  'account/remember': { from: 'ours', ask: z.strictObject({ forgotten: forgottenSchema }) },
  /** Make somebody a contact at their company, or no longer: then they fade as all others do. */
  'person/save': { from: 'ours', ask: z.strictObject({ personId, saved: z.boolean() }) },
  'person/forget': { from: 'ours', ask: z.strictObject({ personId }) },
  /** Undo of forgetting somebody. */
  'person/remember': { from: 'ours', ask: z.strictObject({ person: personSchema }) },
  /** Whether, and when, LinkedIn may be read. */
  'linkedin/allow': { from: 'ours', ask: z.strictObject({ mode: z.enum(LINKEDIN_MODES) }) },
  /** The rep's word on a company's industry; null takes it back. */
  'industry/correct': {
    from: 'ours',
    ask: z.strictObject({ accountId, industry: z.nullable(z.enum(INDUSTRY_IDS)) }),
  },
  /** The rep's word on a fact, which wins over what was read; null takes it back. */
  'fact/correct': { from: 'ours', ask: factWord },
  /** The rep's own letter, with the reason, beside the computed one; null takes it back. */
  'fit/override': { from: 'ours', ask: ownLetter },
  /** The remembered no; null takes it back. */
  'account/pass': { from: 'ours', ask: passed },
  /** What the rep objects to one reason of the fit; null takes it back. */
  'fit/disagree': { from: 'ours', ask: objected },
  /** All that a company's fit stands on, for the list. */
  'fit/show': { from: 'ours', ask: z.strictObject({ accountId }) },
  /** The list, scored. */
  'list/show': { from: 'ours', ask: z.strictObject({}) },
  /** Companies that a likeness can be told from: those on the list, then those seen last. */
  'clients/show': { from: 'ours', ask: z.strictObject({}) },
  /** The needs that come ready made. */
  'need/packs': { from: 'ours', ask: z.strictObject({}) },
  /** Further words by which a need may be told. */
  'need/suggest': {
    from: 'ours',
    ask: z.strictObject({
      name: z.string().check(z.maxLength(ICP_BOUNDS.name)),
      signals: needPhrases,
      counterSignals: needPhrases,
    }),
  },
  'icp/show': { from: 'ours', ask: z.strictObject({}) },
  'icp/save': { from: 'ours', ask: z.strictObject({ icp: icpSchema }) },
  /** All profiles, in use or resting. */
  'icp/list': { from: 'ours', ask: z.strictObject({}) },
  /** Undone by saving what is answered. */
  'icp/remove': { from: 'ours', ask: z.strictObject({ id: icpId }) },
  'icp/versions': { from: 'ours', ask: z.strictObject({ id: icpId }) },
  /** An earlier version comes back, as a new one. */
  'icp/restore': {
    from: 'ours',
    ask: z.strictObject({ id: icpId, version: z.int().check(z.gte(1)) }),
  },
  /** What an edited profile would make of some of the companies seen: the first, or those after. Nothing is stored. */
  'icp/preview': {
    from: 'ours',
    ask: z.strictObject({ icp: icpSchema, after: z.exactOptional(accountId) }),
  },
  /** What these companies have in common, as criteria to accept or refuse. Of `pasted` ones nothing is stored. */
  'icp/learn': {
    from: 'ours',
    ask: z.strictObject({
      accountIds: z.array(accountId).check(z.maxLength(100)),
      pasted: z.array(clientSchema).check(z.maxLength(ICP_BOUNDS.clients)),
    }),
  },
  /** Edits of a profile that what the rep said and what came of targets speaks for. */
  'icp/proposals': { from: 'ours', ask: z.strictObject({ id: icpId }) },
  /** Propose this no more, or that is taken back. */
  'icp/refuse': { from: 'ours', ask: z.strictObject({ key: icpId, refused: z.boolean() }) },
} as const satisfies Record<string, { from: 'page' | 'ours'; ask: z.ZodMiniType }>;
