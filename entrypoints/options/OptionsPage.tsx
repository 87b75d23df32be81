import type { Asks } from '../../components/icp/asking.ts';
import { IcpEditor } from '../../components/icp/IcpEditor.tsx';
import { ProfileShelf } from '../../components/icp/ProfileShelf.tsx';
import { Toast } from '../../components/ui/Toast.tsx';
import { ask } from '../../lib/browser/ask.ts';
import { useProfiles } from './useProfiles.ts';

const ASKS: Asks = {
  packs: () => ask('need/packs', {}),
  suggest: (need) => ask('need/suggest', need),
  clients: () => ask('clients/show', {}),
  preview: (icp, after) => ask('icp/preview', { icp, ...(after === undefined ? {} : { after }) }),
  learn: (accountIds, pasted) => ask('icp/learn', { accountIds, pasted }),
  versions: (id) => ask('icp/versions', { id }),
  proposals: {
    show: (id) => ask('icp/proposals', { id }),
    refuse: (key, refused) => ask('icp/refuse', { key, refused }),
  },
};

/** The ideal-client profiles, one of them as a form. Saving marks every open page anew. */
export function OptionsPage() {
  const { profiles, icp, acts, keep, saved, shelfProblems, formProblems, removed, takeBack, noteDirty } =
    useProfiles();
  if (!icp) {
    return formProblems.length === 0 ? null : (
      <main class="page">
        <p role="alert">{formProblems[0]}</p>
      </main>
    );
  }
  return (
    <IcpEditor
      key={icp.id}
      icp={icp}
      problems={formProblems}
      saved={saved}
      asks={ASKS}
      onSave={(edited) => keep(() => ask('icp/save', { icp: edited }))}
      onRestore={(version) => keep(() => ask('icp/restore', { id: icp.id, version }))}
      onDirty={noteDirty}
    >
      <ProfileShelf profiles={profiles} open={icp.id} problems={shelfProblems} {...acts} />
      <Toast text={removed && `${removed.name} removed.`} event={removed?.id} onUndo={takeBack} />
    </IcpEditor>
  );
}
