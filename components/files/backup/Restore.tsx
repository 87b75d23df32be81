import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { RestorePreview } from '../../../lib/exchange/backup/plan.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { sentenceOf } from '../../ui/useAnswer.ts';
import type { BackupActions, Opening } from './actions.ts';
import { RestoreTable } from './RestoreTable.tsx';
import { Unlock } from './Unlock.tsx';

type Step = { is: 'none' } | { is: 'busy'; words: string } | { is: 'done'; done: RestorePreview } | Opening;

/** The way back: a file is looked into, told, and brought in beside what is here. */
export function Restore({ on }: { on: Pick<BackupActions, 'open' | 'bringIn' | 'drop' | 'save'> }) {
  const id = useId();
  const [step, setStep] = useState<Step>({ is: 'none' });
  const file = useRef<File>(undefined);
  // What was set out is let go of with the page.
  useEffect(() => () => void on.drop(), []);
  const run = async (words: string, work: () => Promise<Step>) => {
    setStep({ is: 'busy', words });
    setStep(
      await work().catch((failure: unknown): Step => ({ is: 'refused', sentence: sentenceOf(failure) })),
    );
  };
  const open = (passphrase?: string) => {
    const chosen = file.current;
    if (chosen) void run('Reading the file …', () => on.open(chosen, passphrase));
  };
  const drop = () => {
    void on.drop();
    setStep({ is: 'none' });
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>Restore from a file</h2>
      <p>
        What the file holds is joined to what is here: the newer word counts, and nothing here is thrown away.
        You see first what it would bring.
      </p>
      <input
        type="file"
        aria-labelledby={id}
        accept=".gz,.json,.locked"
        onChange={({ currentTarget }) => {
          file.current = currentTarget.files?.[0];
          // The same file chosen again is opened again.
          currentTarget.value = '';
          open();
        }}
      />
      <p role="status">{step.is === 'busy' ? step.words : ''}</p>
      {step.is === 'refused' ? <Problem words={step.sentence} class="backup-problem" /> : null}
      {step.is === 'locked' ? <Unlock sentence={step.sentence} onPassphrase={open} /> : null}
      {step.is === 'open' ? (
        <RestoreTable preview={step.preview} title="What it would bring">
          <Button
            look="primary"
            onPress={() =>
              void run('Bringing it in …', async () => ({ is: 'done', done: await on.bringIn() }))
            }
          >
            Bring it in
          </Button>
          <Button onPress={() => void on.save()}>Back up what is here first</Button>
          <Button look="quiet" onPress={drop}>
            Leave it
          </Button>
        </RestoreTable>
      ) : null}
      {step.is === 'done' ? <RestoreTable preview={step.done} title="It is in" /> : null}
    </section>
  );
}
