import '../ui/tokens.css';
import '../ui/ui.css';
import '../ui/page.css';
import '../targets/targets.css';
import './prospects.css';
import { useRef } from 'preact/hooks';
import type { ProspectTable } from '../../lib/targets/prospects/table.ts';
import type { SavedView } from '../../lib/targets/settings.ts';
import { MakeRoom } from '../room/MakeRoom.tsx';
import { hashOf } from '../targets/route.ts';
import { Problem } from '../ui/Problem.tsx';
import type { ProspectActions } from './actions.ts';
import { Bulk } from './Bulk.tsx';
import { lookOf } from './found.ts';
import { Legend } from './Legend.tsx';
import { Pane } from './Pane.tsx';
import { Seen } from './Seen.tsx';
import { Top } from './Top.tsx';
import { useChoosing } from './use-choosing.ts';
import { useColumns, useFound } from './use-found.ts';
import { inOrder, prospectsOf, useMarks } from './use-marks.ts';

export interface ProspectsProps {
  /** Absent while it is read. */
  table?: ProspectTable | undefined;
  /** Rows to be scored anew, of how many. */
  left: number;
  of: number;
  /** Why the companies could not be read. */
  problem?: string | undefined;
  /** The list is still read: rows show, and nothing can be done with them. */
  isEarly?: boolean;
  /** What is on the list. */
  targets: ReadonlySet<string>;
  room: { used: number; cap: number };
  views: readonly SavedView[];
  /** What stands after the view in the page's address: q, look, letters, industry, country, size, seen, sort, cols, open. */
  params: URLSearchParams;
  /** Epoch milliseconds. */
  now: number;
  on: ProspectActions;
}

/** Every company seen: found, sorted, chosen, joined, forgotten, one or many at once. */
export function Prospects(props: ProspectsProps) {
  const { table, problem, targets, room, params, on } = props;
  const field = useRef<HTMLInputElement>(null);
  const rows = useFound(props);
  const marks = useMarks(table, targets);
  const done = () => {
    marks.mark(new Set());
    toGrid();
  };
  const choosing = useChoosing(room, on, done);
  const show = (change: Readonly<Record<string, string | undefined>>) =>
    on.go(hashOf('prospects', { ...Object.fromEntries(params), ...change }));
  const columns = useColumns(props);
  const [open] = prospectsOf(table, [params.get('open') ?? '']);
  const close = () => {
    show({ open: undefined });
    toGrid();
  };
  const told = [problem ?? [], choosing.left.map(({ sentence }) => sentence)].flat();
  return (
    <div class="targets-view" inert={props.isEarly}>
      <h1 class="spoken">Prospects</h1>
      {table?.length === 0 ? null : (
        <Top
          {...props}
          columns={columns.all}
          shown={rows?.length ?? 0}
          marked={marks.ids.length}
          field={field}
          show={show}
        />
      )}
      {told.map((words) => (
        <Problem key={words} words={words} />
      ))}
      {choosing.incoming ? (
        <MakeRoom
          key={choosing.incoming.id}
          incoming={choosing.incoming}
          full={room}
          weakest={on.weakest}
          onReplace={(out) => void choosing.replace(out)}
          onKeep={choosing.keep}
        />
      ) : null}
      <div class="targets-body">
        <Seen
          {...props}
          rows={rows}
          columns={columns.chosen}
          marks={marks}
          openId={open?.id}
          field={field}
          show={show}
          onAdd={(company) => void choosing.add([company])}
        />
        {open ? (
          <Pane
            prospect={open}
            isTarget={targets.has(open.id)}
            onAdd={() => void choosing.add([open])}
            onForget={() => {
              on.forget([open.id]);
              close();
            }}
            onClose={close}
            on={on}
          />
        ) : null}
      </div>
      {marks.ids.length === 0 ? (
        rows?.length ? (
          <Legend />
        ) : null
      ) : (
        <Bulk
          ids={marks.ids}
          fresh={marks.fresh}
          arePassed={lookOf(params) === 'passed'}
          room={room}
          onAdd={(fresh) => void choosing.add(prospectsOf(table, inOrder(rows, fresh)))}
          onDone={done}
          on={on}
        />
      )}
    </div>
  );
}

function toGrid(): void {
  document.querySelector<HTMLElement>('.grid-row[tabindex="0"]')?.focus();
}
