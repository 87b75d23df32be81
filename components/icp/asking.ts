import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Learnt } from '../../lib/fit/learn/learnt.ts';
import type { Client, Icp, NeedCriterion } from '../../lib/icp/icp.ts';
import type { NeedPack } from '../../lib/icp/need-pack.ts';
import type { NamedProposal } from '../../lib/targets/argue/propose.ts';
import type { KnownClient } from '../../lib/targets/known-client.ts';
import type { CriterionDraft } from './draft.ts';
import type { AskPreview } from './usePreview.ts';

/** What the form asks for while it is filled in. Each rejects with a sentence for the rep. */
export interface Asks {
  packs: () => Promise<NeedPack[]>;
  suggest: (need: Pick<NeedCriterion, 'name' | 'signals' | 'counterSignals'>) => Promise<string[]>;
  clients: () => Promise<KnownClient[]>;
  /** What the edited profile does to the companies seen so far. */
  preview?: AskPreview;
  /** What these companies have in common, those read and those whose pages are pasted. */
  learn?: (accountIds: string[], pasted: Client[]) => Promise<Learnt[]>;
  /** All versions of a profile that are kept. */
  versions?: (id: string) => Promise<Icp[]>;
  /** Edits that what the rep said and what came of targets speaks for; and a no to one, or that taken back. */
  proposals?: {
    show: (id: string) => Promise<NamedProposal[]>;
    refuse: (key: string, refused: boolean) => Promise<unknown>;
  };
}

/** Says what was just done to the criterion of an id and offers to take it back. */
export type Offer = (text: string, id: string, back: (now: CriterionDraft) => CriterionDraft) => void;

interface Desk extends Asks {
  offer: Offer;
}

const DeskContext = createContext<Desk | undefined>(undefined);

export const DeskOf = DeskContext.Provider;

/** The form that a field stands in. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A field stands in no form');
  return desk;
}
