import { useEffect, useState } from 'preact/hooks';
import type { Asks } from '../../components/icp/asking.ts';
import { IcpEditor } from '../../components/icp/IcpEditor.tsx';
import { ask } from '../../lib/browser/ask.ts';
import type { Icp } from '../../lib/icp/icp.ts';
import { starterIcp } from '../../lib/icp/templates.ts';

const ASKS: Asks = {
  packs: () => ask('need/packs', {}),
  suggest: (need) => ask('need/suggest', need),
  clients: () => ask('clients/show', {}),
};

/** The ideal-client profile, as a form. Saving marks every open page anew. */
export function OptionsPage() {
  const [icp, setIcp] = useState<Icp>();
  const [problems, setProblems] = useState<string[]>([]);
  const [saved, setSaved] = useState(false);

  const take = (asking: Promise<Icp>, isSave: boolean) =>
    asking.then(
      (answer) => {
        setIcp(answer);
        setProblems([]);
        setSaved(isSave);
      },
      (failure: unknown) => setProblems([failure instanceof Error ? failure.message : String(failure)]),
    );
  useEffect(() => void take(ask('icp/show', {}), false), []);

  if (!icp) {
    return problems.length === 0 ? null : (
      <main class="page">
        <p role="alert">{problems[0]}</p>
      </main>
    );
  }
  return (
    <IcpEditor
      icp={icp}
      problems={problems}
      saved={saved}
      asks={ASKS}
      onSave={(edited) => void take(ask('icp/save', { icp: edited }), true)}
      onReset={() => void take(ask('icp/save', { icp: { ...starterIcp(Date.now()), id: icp.id } }), true)}
    />
  );
}
