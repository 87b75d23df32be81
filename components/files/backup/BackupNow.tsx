import { useState } from 'preact/hooks';
import type { BackupState } from '../../../lib/exchange/backup/plan.ts';
import { Button } from '../../ui/Button.tsx';
import { day } from '../../ui/day.ts';
import { Problem } from '../../ui/Problem.tsx';
import { sentenceOf } from '../../ui/useAnswer.ts';
import type { BackupActions } from './actions.ts';
import { Passphrase } from './Passphrase.tsx';

interface BackupNowProps {
  state: BackupState;
  save: BackupActions['save'];
  onState: (state: BackupState) => void;
}

/** One press, one file; with a passphrase for whoever keeps it where others can read. */
export function BackupNow({ state: { lastAt, lastFile }, save, onState }: BackupNowProps) {
  const [passphrase, setPassphrase] = useState<string>();
  const [isLocked, setLocked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const isReady = !isLocked || passphrase !== undefined;
  const run = async () => {
    setBusy(true);
    setProblem(undefined);
    await save(isLocked ? passphrase : undefined).then(onState, (failure: unknown) =>
      setProblem(sentenceOf(failure)),
    );
    setBusy(false);
  };
  return (
    <section aria-labelledby="back-up-now">
      <h2 id="back-up-now">Back up now</h2>
      <p>
        Companies, targets, touches, history, people, profiles and settings, in one file that you keep
        wherever you like.
      </p>
      <label class="backup-check">
        <input
          type="checkbox"
          checked={isLocked}
          onChange={({ currentTarget }) => setLocked(currentTarget.checked)}
        />
        Lock it with a passphrase
      </label>
      {isLocked ? <Passphrase onPassphrase={setPassphrase} /> : null}
      <p class="backup-act">
        <Button look="primary" busy={busy || !isReady} onPress={() => void run()}>
          Save a backup
        </Button>
        <span role="status">{busy ? 'Writing the file …' : lastSaid(lastAt, lastFile)}</span>
      </p>
      <Problem words={problem} class="backup-problem" />
    </section>
  );
}

function lastSaid(lastAt: number | undefined, lastFile: string | undefined): string {
  return lastAt === undefined ? 'There is none yet.' : `Last one: ${day(lastAt)}, ${lastFile}`;
}
