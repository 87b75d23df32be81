import { useState } from 'preact/hooks';
import { addressOf } from '../../lib/account/room-id.ts';
import { TARGET_COLUMNS } from '../../lib/exchange/export/target-columns.ts';
import { TARGET_BOUNDS } from '../../lib/targets/bounds.ts';
import type { Day } from '../../lib/targets/day.ts';
import type { TargetList, TargetRow } from '../../lib/targets/row.ts';
import { statusOf } from '../../lib/targets/status.ts';
import type { Tier } from '../../lib/targets/target.ts';
import { capital } from '../../lib/text/capital.ts';
import type { ListActions } from '../targets/actions.ts';
import { Behind } from '../targets/Behind.tsx';
import { CopyRow } from '../targets/CopyRow.tsx';
import { lastWords } from '../targets/cells.ts';
import { nameOf } from '../targets/order.ts';
import { LogTouch } from '../touch/LogTouch.tsx';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/day.ts';
import { OutLink } from '../ui/OutLink.tsx';
import { StatusChoice, TierChoice } from './Choices.tsx';
import { History } from './History.tsx';
import { NextTouch } from './NextTouch.tsx';
import { Persons } from './Persons.tsx';
import { Tags } from './Tags.tsx';
import { useStory } from './use-story.ts';
import { Written } from './Written.tsx';

interface DetailsProps {
  row: TargetRow;
  /** It is on the list no more: what stands here is only read. */
  isOver: boolean;
  list: TargetList;
  today: Day;
  on: ListActions;
  onTier: (row: TargetRow, tier: Tier) => void;
  onRemove: (row: TargetRow) => void;
}

/** One target from top to bottom: where it stands, what is next, what the rep wrote, whom they know, what was done. */
export function Details(props: DetailsProps) {
  const { row, isOver, list, on, onRemove } = props;
  const { target, fit } = row;
  const id = target.accountId;
  const { story, problem } = useStory(id, list, on.story);
  const [isBehind, setBehind] = useState(false);
  return (
    <>
      <Who row={row} on={on} />
      {isOver ? null : <Acting {...props} />}
      <Texts {...props} />
      {problem === undefined || isOver ? null : <p class="page-error">{problem}</p>}
      {story ? (
        <>
          <Persons persons={story.persons} on={on} />
          <History story={story} undoKey={(key) => void on.undoKey(key)} />
        </>
      ) : null}
      {fit === undefined ? null : (
        <details onToggle={({ currentTarget }) => setBehind(currentTarget.open)}>
          <summary>All reasons for its fit</summary>
          {isBehind ? <Behind key={JSON.stringify(fit)} accountId={id} on={on} /> : null}
        </details>
      )}
      <CopyRow columns={TARGET_COLUMNS} row={row} copy={on.copy} />
      <p class="acts soft">
        Added on {day(target.addedAt)}
        {isOver ? null : (
          <Button look="quiet" onPress={() => onRemove(row)}>
            Take off your list
          </Button>
        )}
      </p>
    </>
  );
}

function Who({ row, on: { openUrl, crmLink } }: Pick<DetailsProps, 'row' | 'on'>) {
  const { target, account, own } = row;
  const links: [string, string | undefined][] = [
    ['LinkedIn', account?.linkedin],
    ['Open in CRM', crmLink(target.accountId, nameOf(row))],
  ];
  return (
    <p class="soft">
      <OutLink href={addressOf(target.accountId)} openUrl={openUrl}>
        {target.accountId}
      </OutLink>
      {links.map(([words, href]) =>
        href === undefined ? null : (
          <span key={words}>
            {' · '}
            <OutLink href={href} openUrl={openUrl}>
              {words}
            </OutLink>
          </span>
        ),
      )}
      {account?.city === undefined ? null : ` · ${account.city}`}
      {own === undefined ? null : <> · {capital(own)}</>}
    </p>
  );
}

/** What the rep does about it now. */
function Acting({ row, today, on, onTier }: DetailsProps) {
  const { target } = row;
  const id = target.accountId;
  const name = nameOf(row);
  return (
    <>
      <div class="acts">
        <span>
          Tier <TierChoice name={name} value={target.tier} onChoose={(tier) => onTier(row, tier)} />
        </span>
        <span>
          Status{' '}
          <StatusChoice
            name={name}
            value={statusOf(target)}
            onChoose={(status) => void on.change(id, { what: 'status', status })}
          />
        </span>
      </div>
      <NextTouch
        target={target}
        today={today}
        onPlan={(day, step) =>
          on.change(id, { what: 'next', on: day, ...(step === undefined ? {} : { step }) })
        }
      />
      <div class="part-log">
        <h3>Log a touch{target.last ? ` (last: ${lastWords(target.last, today).join(', ')})` : ''}</h3>
        <LogTouch row={row} today={today} onLog={(touch, next) => on.log(id, touch, next)} />
      </div>
    </>
  );
}

/** What the rep wrote of it. */
function Texts({ row: { target }, isOver, list, on }: DetailsProps) {
  const id = target.accountId;
  const known = [...new Set(list.rows.flatMap((row) => row.target.tags ?? []))].sort();
  return (
    <>
      <Written
        line
        label="Why it is on your list"
        name={`why ${id}`}
        stored={target.why}
        most={TARGET_BOUNDS.why}
        isOver={isOver}
        save={async (why, was) => (await on.change(id, { what: 'why', why, was })) !== undefined}
      />
      <div class="part-notes">
        <Written
          label="Notes"
          name={`notes ${id}`}
          stored={target.notes ?? ''}
          most={TARGET_BOUNDS.notes}
          isOver={isOver}
          save={async (notes, was) => (await on.change(id, { what: 'notes', notes, was })) !== undefined}
        />
      </div>
      <Tags
        tags={target.tags ?? []}
        known={known}
        isOver={isOver}
        onChange={(change) => void on.change(id, { what: 'tags', ...change })}
      />
    </>
  );
}
