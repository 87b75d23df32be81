import './hook.css';
import { useState } from 'preact/hooks';
import type { HookState } from '../../../lib/exchange/hook/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyText } from '../../ui/CopyText.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { sentenceOf, useAnswer } from '../../ui/useAnswer.ts';
import type { HookActions, HookAnswer } from './actions.ts';
import { HookForm } from './HookForm.tsx';
import { HookLog } from './HookLog.tsx';

const REFUSED = 'The browser did not allow it, so nothing is sent. Press again to be asked again.';

/** Chosen events to an address of the rep's own: where, which, and what became of each. */
export function HookPanel({ on }: { on: HookActions }) {
  const { answer, problem } = useAnswer(on.show);
  const [changed, setChanged] = useState<HookAnswer>();
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const state: HookAnswer | undefined = changed ?? answer;
  if (!state) return <Problem words={problem} />;
  const act = (doing: () => Promise<HookState | undefined>) => {
    setBusy(true);
    doing()
      .then((next) => {
        setFault(next ? undefined : REFUSED);
        if (next) setChanged(next);
      })
      .catch((failure: unknown) => setFault(sentenceOf(failure)))
      .finally(() => setBusy(false));
  };
  const { address, secret } = state;
  return (
    <div class="hook">
      <p>
        Sends what you choose, as it happens, to one address of yours: the company’s name and site, tier,
        letter and why. No persons, and nothing of pages. Off until you turn it on.
      </p>
      <HookForm key={address} state={state} busy={busy} act={act} on={on} />
      <Problem words={fault} class="hook-problem" />
      {secret === undefined ? null : (
        <section aria-labelledby="hook-secret">
          <h2 id="hook-secret">The secret</h2>
          <p role="status">Copy it now into your receiver: it is shown this once, and signs every event.</p>
          <p>
            <code>{secret}</code>
          </p>
          <CopyText words="Copy the secret" text={() => secret} done="Copied." copy={on.copy} />
        </section>
      )}
      {address === undefined ? null : (
        <>
          <p class="hook-acts">
            <Button busy={busy} onPress={() => act(on.tryIt)}>
              Try it now
            </Button>
            <Button look="quiet" busy={busy} onPress={() => act(on.renew)}>
              Make a new secret
            </Button>
            <Button look="quiet" busy={busy} onPress={() => act(() => on.off(address))}>
              Turn off and forget it
            </Button>
          </p>
          <HookLog state={state} busy={busy} act={act} on={on} />
        </>
      )}
    </div>
  );
}
