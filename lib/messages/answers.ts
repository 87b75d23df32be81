import type * as z from 'zod/mini';
import type { ImportTold, Outcome } from '../account/incoming.ts';
import type { Join } from '../account/joins.ts';
import type { Person } from '../account/person.ts';
import type { BackupState, RestorePreview } from '../exchange/backup/plan.ts';
import type { HookState } from '../exchange/hook/hook.ts';
import type { Fact } from '../facts/fact.ts';
import type { Learnt } from '../fit/learn/learnt.ts';
import type { PreviewPart } from '../fit/preview-sum.ts';
import type { Icp } from '../icp/icp.ts';
import type { Industry } from '../icp/industries.ts';
import type { NeedPack } from '../icp/need-pack.ts';
import type { NamedProposal } from '../targets/argue/propose.ts';
import type { Objection, Override, Pass } from '../targets/argue/say.ts';
import type { Changed, Chosen } from '../targets/event.ts';
import type { Forgotten } from '../targets/forgotten.ts';
import type { KnownClient } from '../targets/known-client.ts';
import type { NameTold } from '../targets/name-told.ts';
import type { TargetList } from '../targets/row.ts';
import type { ListSettings } from '../targets/settings.ts';
import type { Story } from '../targets/story.ts';
import type { Candidate } from '../targets/swap.ts';
import type { Target } from '../targets/target.ts';
import type { Touch } from '../targets/touch.ts';
import type { LinkedInUse } from './linkedin.ts';
import type { MESSAGES } from './table.ts';
import type { VisitView } from './visit.ts';

export type MessageType = keyof typeof MESSAGES;

/** What a message carries, beside its `type`. */
export type Ask<T extends MessageType> = z.output<(typeof MESSAGES)[T]['ask']>;

/** What each message is answered with. */
export interface Answers {
  'page/read': null;
  'page/stopped': null;
  'site/read': { more: boolean };
  'visit/show': VisitView;
  'visit/read': VisitView;
  'target/add': Target;
  'target/remove': Target | null;
  'target/restore': Target | null;
  'target/change': Changed;
  'target/log': Changed;
  'target/undo': Changed;
  'target/choose': Chosen;
  /** In the order in which they were asked. */
  'names/tell': NameTold[];
  'target/swap': Changed;
  'target/weakest': Candidate[];
  'target/story': Story;
  /** Newest first. */
  'touches/show': Touch[];
  'settings/change': ListSettings;
  /** Companies whose rows are still stale, of how many there are. */
  'prospects/refresh': { left: number; of: number };
  /** One a row, in their order. */
  'import/stage': Outcome[];
  'import/apply': ImportTold;
  'import/drop': null;
  'import/undo': ImportTold;
  'import/history': ImportTold[];
  'backup/show': BackupState;
  'backup/plan': BackupState;
  'backup/made': BackupState;
  'backup/ready': null;
  'backup/hush': BackupState;
  'restore/look': RestorePreview;
  'restore/apply': RestorePreview;
  'restore/drop': null;
  'hook/show': HookState;
  /** The secret where one was made: it is told only then. */
  'hook/plan': HookState & { secret?: string };
  'hook/secret': HookState & { secret?: string };
  'hook/try': HookState;
  'hook/again': HookState;
  'hook/clear': HookState;
  /** Null where they were one company already. */
  'account/join': Join | null;
  'account/part': null;
  'account/distinguish': null;
  'account/forget': Forgotten;
  'account/remember': null;
  /** Null where they are not known any more. */
  'person/save': Person | null;
  'person/forget': Person | null;
  'person/remember': null;
  'linkedin/allow': LinkedInUse;
  /** What the rep had said before. */
  'industry/correct': Industry | null;
  /** What the rep had said before, in this and the next three; here a list where the question has several answers. */
  'fact/correct': Fact['value'] | Fact['value'][] | null;
  'fit/override': Override | null;
  'account/pass': Pass | null;
  'fit/disagree': Objection | null;
  'fit/show': Pick<VisitView, 'account' | 'fit' | 'say'>;
  'list/show': TargetList;
  'clients/show': KnownClient[];
  'need/packs': NeedPack[];
  'need/suggest': string[];
  'icp/show': Icp;
  'icp/save': Icp;
  'icp/list': Icp[];
  /** As it was stored; null where there was none. */
  'icp/remove': Icp | null;
  /** Newest first, today's included. */
  'icp/versions': Icp[];
  'icp/restore': Icp;
  'icp/preview': PreviewPart;
  'icp/learn': Learnt[];
  'icp/proposals': NamedProposal[];
  'icp/refuse': null;
}

/** Faults the rep can do something about. Each comes with a sentence that says what. */
export type FaultCode = 'malformed' | 'forbidden' | 'store' | 'full' | 'gone' | 'changed' | 'bug';

/** Every message is answered by one of these; a handler that throws becomes a fault, never silence. */
export type Answer<T extends MessageType> =
  | { ok: true; value: Answers[T] }
  | { ok: false; error: { code: FaultCode; sentence: string } };

/** An expected failure on its way to the rep. */
export class Fault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, sentence: string) {
    super(sentence);
    this.name = 'Fault';
    this.code = code;
  }
}
