import '../target/pane.css';
import { useEffect, useRef } from 'preact/hooks';
import { addressOf } from '../../lib/account/room-id.ts';
import { PROSPECT_COLUMNS } from '../../lib/exchange/export/prospect-columns.ts';
import type { Prospect } from '../../lib/targets/prospects/prospect.ts';
import { Behind } from '../targets/Behind.tsx';
import { CopyRow } from '../targets/CopyRow.tsx';
import { hashOf } from '../targets/route.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { OutLink } from '../ui/OutLink.tsx';
import type { ProspectActions } from './actions.ts';

interface PaneProps {
  prospect: Prospect;
  isTarget: boolean;
  onAdd: () => void;
  onForget: () => void;
  onClose: () => void;
  on: ProspectActions;
}

/** Why one company has its letter, beside the others. */
export function Pane({ prospect, isTarget, onAdd, onForget, onClose, on }: PaneProps) {
  const { id, label } = prospect;
  const crm = on.crmLink(id, label);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), [id]);
  return (
    <aside
      class="pane"
      aria-labelledby="prospect-name"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <div>
          <h2 id="prospect-name" ref={head} tabIndex={-1}>
            {label}
          </h2>
          <OutLink href={addressOf(id)} openUrl={on.openUrl}>
            {id}
          </OutLink>
          {crm === undefined ? null : (
            <>
              {' · '}
              <OutLink href={crm} openUrl={on.openUrl}>
                Open in CRM
              </OutLink>
            </>
          )}
        </div>
        <Button look="quiet" label="Close (Escape)" onPress={onClose}>
          <Icon name="close" />
        </Button>
      </header>
      <div class="acts">
        {isTarget ? (
          <a href={`#${hashOf('targets', { open: id })}`}>On your list: open it there</a>
        ) : (
          <Button look="primary" onPress={onAdd}>
            Add to your list
          </Button>
        )}
        {prospect.passed ? <Button onPress={() => on.pass([id], null)}>Passed no more</Button> : null}
        <Button onPress={onForget}>Forget everywhere</Button>
      </div>
      <Behind key={id} accountId={id} on={on} />
      <CopyRow columns={PROSPECT_COLUMNS} row={prospect} copy={on.copy} />
    </aside>
  );
}
