import { useId } from 'preact/hooks';
import { ICP_BOUNDS as BOUNDS } from '../../lib/icp/bounds.ts';
import type { Client } from '../../lib/icp/icp.ts';
import { useDesk } from './asking.ts';
import { ClientList } from './ClientList.tsx';
import type { CriterionDraft } from './draft.ts';
import { FieldError } from './Field.tsx';
import { KnownClients } from './KnownClients.tsx';
import { PastedPage } from './PastedPage.tsx';
import type { FieldName } from './parse.ts';

interface LikenessFieldsProps {
  draft: CriterionDraft;
  error: (field: FieldName) => string | undefined;
  onChange: (change: Partial<CriterionDraft>) => void;
}

/** The best clients: companies that were read, and pages that the rep pastes. */
export function LikenessFields({ draft, error, onChange }: LikenessFieldsProps) {
  const id = useId();
  const { offer } = useDesk();
  const { clients, pasted } = draft;
  const problem = error('clients');
  const remove = (client: Client, at: number) => {
    onChange({ clients: clients.toSpliced(at, 1) });
    offer(`${client.name} removed.`, draft.id, (now) => ({
      ...now,
      clients: now.clients.toSpliced(at, 0, client),
    }));
  };
  return (
    <div class="fields column">
      <ClientList id={draft.id} clients={clients} onRemove={remove} />
      {clients.length < BOUNDS.clients ? (
        <>
          <KnownClients
            taken={clients.map(({ name }) => name)}
            error={problem && `${id}-error`}
            onTake={(client) => onChange({ clients: [...clients, client] })}
          />
          <PastedPage
            clients={clients}
            pasted={pasted}
            error={error}
            onInput={(changed) => onChange({ pasted: changed })}
            onTake={onChange}
          />
        </>
      ) : (
        <p class="hint">{BOUNDS.clients} clients are the most. Remove one to add another.</p>
      )}
      <FieldError id={`${id}-error`} error={problem} />
      <p class="hint">
        Two at least, five serve better. A company is held against what these say of themselves, in the same
        words or words near them. English pages only.
      </p>
    </div>
  );
}
