import './backup.css';
import { useState } from 'preact/hooks';
import type { BackupState } from '../../../lib/exchange/backup/plan.ts';
import { Problem } from '../../ui/Problem.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import type { BackupActions } from './actions.ts';
import { BackupNow } from './BackupNow.tsx';
import { ByItself } from './ByItself.tsx';
import { Restore } from './Restore.tsx';

/** A copy of everything as a file, by hand and by itself, and the way back from one. */
export function BackupPanel({ on }: { on: BackupActions }) {
  const { answer, problem } = useAnswer(on.show);
  const [changed, setState] = useState<BackupState>();
  const state = changed ?? answer;
  if (!state) return <Problem words={problem} />;
  return (
    <div class="backup">
      <BackupNow state={state} save={on.save} onState={setState} />
      <ByItself state={state} on={on} onState={setState} />
      <Restore on={on} />
      <section aria-labelledby="where-it-lies">
        <h2 id="where-it-lies">Where your data lies</h2>
        <p>
          In this browser’s profile on this device, and nowhere else: Fitmark has no server. Removing the
          extension, or deleting the profile, deletes all of it; a backup is what stays.
        </p>
      </section>
    </div>
  );
}
