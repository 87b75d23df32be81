import { useId, useState } from 'preact/hooks';
import { isActive, MOST_ACTIVE } from '../../lib/icp/active.ts';
import type { Icp } from '../../lib/icp/icp.ts';
import { SELLERS } from '../../lib/icp/sellers.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useFocusAfterRemoval } from '../ui/useFocusAfterRemoval.ts';

export interface ShelfActs {
  onOpen: (id: string) => void;
  /** From the template of this kind of seller. */
  onNew: (sellerId: string) => void;
  onCopy: (icp: Icp) => void;
  onActive: (icp: Icp, active: boolean) => void;
  onRemove: (icp: Icp) => void;
  onExport: (icp: Icp) => void;
  onImport: (file: File) => void;
}

interface ProfileShelfProps extends ShelfActs {
  profiles: readonly Icp[];
  /** Id of the one in the form. */
  open: string;
  /** Why the last file was refused, or another act failed. */
  problems: readonly string[];
}

/** All profiles: which are in use, which one is in the form, and the ways to one more. */
export function ProfileShelf({ profiles, open, problems, ...acts }: ProfileShelfProps) {
  const id = useId();
  const active = profiles.filter(isActive).length;
  const expectRemoval = useFocusAfterRemoval(profiles.map((icp) => `profile ${icp.id}`));
  const remove = (icp: Icp) => {
    expectRemoval(`profile ${icp.id}`);
    acts.onRemove(icp);
  };
  return (
    <section class="shelf" aria-labelledby={id}>
      <h2 id={id}>Profiles</h2>
      <ul>
        {profiles.map((icp) => (
          <li key={icp.id}>
            <button
              type="button"
              class="fold"
              aria-current={icp.id === open ? 'true' : undefined}
              onClick={() => acts.onOpen(icp.id)}
            >
              {icp.name}
            </button>
            <InUse icp={icp} active={active} onChange={(on) => acts.onActive(icp, on)} />
            <Button look="quiet" label={`Copy ${icp.name}`} onPress={() => acts.onCopy(icp)}>
              Copy
            </Button>
            <Button look="quiet" label={`Export ${icp.name}`} onPress={() => acts.onExport(icp)}>
              Export
            </Button>
            {profiles.length > 1 ? (
              <Button
                look="quiet"
                label={`Remove ${icp.name}`}
                mark={`profile ${icp.id}`}
                onPress={() => remove(icp)}
              >
                <Icon name="close" />
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <p class="hint">
        {active === 0
          ? 'None is in use, so companies are scored against the one saved last.'
          : `Companies are scored against those in use, ${MOST_ACTIVE} at most; the best match is shown.`}
      </p>
      <NewProfile {...acts} />
      {problems.length === 0 ? null : (
        <ul role="alert" class="refused">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface InUseProps {
  icp: Icp;
  /** How many are in use. */
  active: number;
  onChange: (active: boolean) => void;
}

/** One stays in use at least: without any, no company would have a grade. */
function InUse({ icp, active, onChange }: InUseProps) {
  const isOn = isActive(icp);
  return (
    <label>
      <input
        type="checkbox"
        aria-label={`Use ${icp.name}`}
        checked={isOn}
        disabled={isOn ? active === 1 : active >= MOST_ACTIVE}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      In use
    </label>
  );
}

function NewProfile({ onNew, onImport }: Pick<ShelfActs, 'onNew' | 'onImport'>) {
  const id = useId();
  const [seller, setSeller] = useState(SELLERS[0]?.id ?? '');
  return (
    <div class="new-profile">
      <div class="field">
        <label for={id}>New profile, for those who sell</label>
        <div class="with-button">
          <select id={id} value={seller} onChange={({ currentTarget }) => setSeller(currentTarget.value)}>
            {SELLERS.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
          <Button onPress={() => onNew(seller)}>Add</Button>
        </div>
      </div>
      <label class="button">
        Import a file
        <input
          type="file"
          class="spoken"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onImport(file);
            // So that the same file, mended, can be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
    </div>
  );
}
