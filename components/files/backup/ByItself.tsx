import { useState } from 'preact/hooks';
import type { BackupState, Every } from '../../../lib/exchange/backup/plan.ts';
import { EVERY } from '../../../lib/exchange/backup/plan.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { sentenceOf } from '../../ui/useAnswer.ts';
import type { BackupActions } from './actions.ts';
import { Passphrase } from './Passphrase.tsx';

const WORDS: Record<Every, string> = {
  off: 'Off: I will do it by hand',
  day: 'Every day',
  week: 'Every week',
  month: 'Every month',
};

const REFUSED = 'The browser did not allow it, so none will go by itself. Choose again to be asked again.';

interface ByItselfProps {
  state: BackupState;
  on: Pick<BackupActions, 'plan'>;
  onState: (state: BackupState) => void;
}

/** Backups that nobody has to remember: they go to the downloads folder while the browser is open. */
export function ByItself({ state, on, onState }: ByItselfProps) {
  const [problem, setProblem] = useState<string>();
  const [isLocking, setLocking] = useState(false);
  const [passphrase, setPassphrase] = useState<string>();
  const plan = async (every: Every, lock?: string | null) => {
    try {
      const next = await on.plan(every, lock);
      setProblem(next ? undefined : REFUSED);
      if (next) onState(next);
      setLocking(false);
    } catch (failure) {
      setProblem(sentenceOf(failure));
    }
  };
  return (
    <section aria-labelledby="by-itself">
      <h2 id="by-itself">By itself</h2>
      <p>
        <label>
          Into the downloads folder, under “Fitmark”:{' '}
          <select
            value={state.every}
            onChange={({ currentTarget }) => {
              const every = EVERY.find((one) => one === currentTarget.value);
              // What the browser refuses is not chosen.
              currentTarget.value = state.every;
              if (every) void plan(every);
            }}
          >
            {EVERY.map((every) => (
              <option key={every} value={every}>
                {WORDS[every]}
              </option>
            ))}
          </select>
        </label>
      </p>
      {state.every === 'off' ? null : (
        <p class="backup-act">
          {state.locked ? 'Locked with your passphrase.' : 'Not locked: who can open the file can read it.'}{' '}
          {state.locked ? (
            <Button look="quiet" onPress={() => void plan(state.every, null)}>
              Lock no more
            </Button>
          ) : (
            <Button look="quiet" onPress={() => setLocking(!isLocking)}>
              Lock with a passphrase …
            </Button>
          )}
        </p>
      )}
      {isLocking ? (
        <>
          <Passphrase onPassphrase={setPassphrase} />
          <Button busy={passphrase === undefined} onPress={() => void plan(state.every, passphrase)}>
            Lock from now on
          </Button>
        </>
      ) : null}
      <Problem words={problem ?? state.problem} class="backup-problem" />
    </section>
  );
}
