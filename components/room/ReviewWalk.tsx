import './room.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { addressOf } from '../../lib/account/room-id.ts';
import type { Day } from '../../lib/targets/day.ts';
import { silentDays } from '../../lib/targets/due.ts';
import type { ReviewStep, Walk } from '../../lib/targets/review.ts';
import { statusOf } from '../../lib/targets/status.ts';
import type { BestSeen } from '../first-list/FirstList.tsx';
import type { ListActions } from '../targets/actions.ts';
import { Button } from '../ui/Button.tsx';
import { LetterMark } from '../ui/LetterMark.tsx';

const ASKS: Record<ReviewStep['asks'], string> = {
  swap: 'Among the weakest: would another company be worth its place more?',
  dream: 'On your list for two years: still a dream client?',
  stay: 'Does it stay?',
};

const DID = { kept: 'kept', replaced: 'replaced', off: 'taken off', skipped: 'skipped' } as const;
type Did = keyof typeof DID;

interface ReviewWalkProps {
  /** As it stands now: what was decided leaves it. */
  walk: Walk;
  today: Day;
  /** Seen and not chosen, best first: the first could take a place. */
  best: readonly BestSeen[];
  on: Pick<ListActions, 'change' | 'swap' | 'remove' | 'settings'>;
  onEnd: () => void;
}

/** The list, one target after the other, weakest first: each stays, is replaced, or goes, by one key. Left half-way, it goes on there. */
export function ReviewWalk({ walk, today, best, on, onEnd }: ReviewWalkProps) {
  // What is suggested, and of how many, is as it was when the walk began.
  const [first] = useState(walk);
  const [did, setDid] = useState<ReadonlyMap<string, Did>>(new Map());
  const self = useRef<HTMLElement>(null);
  const live = new Set(walk.steps.map(({ candidate }) => candidate.accountId));
  // What was decided just before this walk was opened may leave the list only now: it counts as done then.
  const left = first.steps.filter(
    ({ candidate: { accountId } }) => !did.has(accountId) && live.has(accountId),
  );
  const [step] = left;
  const id = step?.candidate.accountId;
  const done = first.of - left.length;
  useEffect(() => self.current?.querySelector<HTMLElement>('h2')?.focus(), [id]);
  const other = best[0];
  const acts: Partial<Record<string, { words: string; did: Did; act: (id: string) => unknown }>> = {
    k: { words: 'It stays', did: 'kept', act: (id) => on.change(id, { what: 'reviewed' }) },
    ...(other && {
      r: {
        words: `Replace by ${other.label}`,
        did: 'replaced',
        act: (id) => on.swap(id, { url: addressOf(other.id), title: other.label }),
      },
    }),
    x: { words: 'Take it off', did: 'off', act: (id) => on.remove(id) },
    s: { words: 'Skip', did: 'skipped', act: () => undefined },
  };
  const press = (key: string) => {
    const chosen = acts[key];
    if (!chosen || id === undefined) return false;
    setDid(new Map(did).set(id, chosen.did));
    void Promise.resolve(chosen.act(id)).then((done) => {
      // Refused: the page says why, and it is asked again.
      if (done === undefined && 'kr'.includes(key))
        setDid((all) => new Map([...all].filter(([one]) => one !== id)));
    });
    return true;
  };
  const end = () => {
    if (!step) on.settings({ reviewedOn: today });
    onEnd();
  };
  useKeys((key) => {
    if (key !== 'escape') return press(key);
    end();
    return true;
  });
  return (
    <section ref={self} class="review" aria-label="Review of your list">
      <p class="review-progress" role="status">
        <progress value={done} max={Math.max(1, first.of)} aria-label="Reviewed" />
        {step ? done + 1 : done} of {first.of}
      </p>
      {step ? <Step step={step} today={today} /> : <Ended did={did} />}
      <p class="review-acts">
        {step
          ? Object.entries(acts).map(([key, one]) => (
              <Button
                key={key}
                look={key === 'k' ? 'primary' : key === 's' ? 'quiet' : 'plain'}
                onPress={() => press(key)}
              >
                {one?.words} <Key>{key.toUpperCase()}</Key>
              </Button>
            ))
          : null}
        <Button look={step ? 'quiet' : 'primary'} onPress={end}>
          {step ? 'Go on later' : 'Done'} <Key>Esc</Key>
        </Button>
      </p>
    </section>
  );
}

function Key({ children }: { children: string }) {
  return (
    <span class="key" aria-hidden="true">
      {children}
    </span>
  );
}

/** What the rep put into it, and what it came to. */
function Step({ step: { row, candidate, asks }, today }: { step: ReviewStep; today: Day }) {
  const { target, fit } = row;
  const touches = target.last?.nth ?? 0;
  return (
    <>
      <h2 tabIndex={-1}>
        {fit ? <LetterMark letter={fit.letter} /> : null} {candidate.label}
      </h2>
      <p>{ASKS[asks]}</p>
      <dl>
        <Fact name="Tier">{target.tier}</Fact>
        <Fact name="Status">{statusOf(target)}</Fact>
        <Fact name="Touches">{`${touches || 'none yet'}, silent for ${silentDays(target, today)} days`}</Fact>
        <Fact name="Why">{target.why}</Fact>
        <Fact name="Against it">{candidate.reasons.join(' · ')}</Fact>
        <Fact name="For it">{candidate.stays}</Fact>
      </dl>
    </>
  );
}

function Fact({ name, children }: { name: string; children: string | undefined }) {
  return children ? (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  ) : null;
}

function Ended({ did }: { did: ReadonlyMap<string, Did> }) {
  const all = [...did.values()];
  const told = (Object.keys(DID) as Did[]).flatMap((one) => {
    const count = all.filter((each) => each === one).length;
    return count === 0 ? [] : `${count} ${DID[one]}`;
  });
  return (
    <>
      <h2 tabIndex={-1}>Your list is reviewed.</h2>
      <p>{told.length === 0 ? '' : `${told.join(', ')}. `}The next review is due in a quarter.</p>
    </>
  );
}

/** Outside of fields; `act` says whether it took the key. */
function useKeys(act: (key: string) => boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (target instanceof Element && target.matches('input, textarea, select')) return;
      if (act(event.key.toLowerCase())) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
