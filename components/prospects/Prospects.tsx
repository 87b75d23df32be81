import '../ui/tokens.css';
import '../ui/ui.css';
import '../ui/page.css';
import '../targets/targets.css';
import './prospects.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import { type Prospect, prospectAt } from '../../lib/targets/prospects/prospect.ts';
import { rowOf } from '../../lib/targets/prospects/query.ts';
import type { ProspectTable } from '../../lib/targets/prospects/table.ts';
import type { SavedView } from '../../lib/targets/settings.ts';
import { columnsChosen } from '../grid/columns.ts';
import { Grid } from '../grid/Grid.tsx';
import type { Rows } from '../grid/rows.ts';
import { writeSort } from '../grid/sort.ts';
import { MakeRoom } from '../room/MakeRoom.tsx';
import { hashOf } from '../targets/route.ts';
import type { ProspectActions } from './actions.ts';
import { Bulk } from './Bulk.tsx';
import { prospectColumns } from './columns.tsx';
import { found, lookOf, sortsOf } from './found.ts';
import { Legend } from './Legend.tsx';
import { Nothing } from './Nothing.tsx';
import { Pane } from './Pane.tsx';
import { Top } from './Top.tsx';
import { useChoosing } from './use-choosing.ts';

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
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const rows = useFound(props);
  const marks = useMemo(() => marksIn(table, marked), [table, marked]);
  const done = () => {
    setMarked(new Set());
    toGrid();
  };
  const choosing = useChoosing(room, on, done);
  const show = (change: Readonly<Record<string, string | undefined>>) =>
    on.go(hashOf('prospects', { ...Object.fromEntries(params), ...change }));
  const look = lookOf(params);
  const cols = params.get('cols');
  const acts = useRef(on);
  acts.current = on;
  // The same while they say the same: rows that stay are then not drawn anew.
  const columns = useMemo(
    () =>
      prospectColumns(
        targets,
        { openUrl: (url) => acts.current.openUrl(url), join: (ids) => acts.current.join(ids) },
        look,
      ),
    [targets, look],
  );
  const chosen = useMemo(() => columnsChosen(columns, cols), [columns, cols]);
  const fresh = useMemo(() => marks.filter((id) => !targets.has(id)), [marks, targets]);
  const [open] = prospectsOf(table, [params.get('open') ?? '']);
  const close = () => {
    show({ open: undefined });
    toGrid();
  };
  return (
    <div class="targets-view" inert={props.isEarly}>
      <h1 class="spoken">Prospects</h1>
      {table?.length === 0 ? null : (
        <Top
          {...props}
          columns={columns}
          shown={rows?.length ?? 0}
          marked={marks.length}
          field={field}
          show={show}
        />
      )}
      {[...(problem === undefined ? [] : [problem]), ...choosing.left.map(({ sentence }) => sentence)].map(
        (sentence) => (
          <p key={sentence} class="page-error" role="alert">
            {sentence}
          </p>
        ),
      )}
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
        {rows && rows.length > 0 ? (
          <Grid
            label="Companies seen"
            rows={rows}
            columns={chosen}
            nameOf={({ label }) => label}
            sorts={sortsOf(params)}
            onSort={(sorts) => show({ sort: writeSort(sorts) })}
            selected={marked}
            onSelect={setMarked}
            onOpen={({ id }) => show({ open: id })}
            openId={open?.id}
            keys={{ '+': (row) => targets.has(row.id) || void choosing.add([row]) }}
            onType={() => field.current?.focus()}
            anew={askedOf(params)}
          />
        ) : (
          problem === undefined && (
            <Nothing of={table?.length} params={params} show={show} openIcp={on.openIcp} />
          )
        )}
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
      {marks.length === 0 ? (
        rows?.length ? (
          <Legend />
        ) : null
      ) : (
        <Bulk
          ids={marks}
          fresh={fresh}
          arePassed={look === 'passed'}
          room={room}
          onAdd={(fresh) => void choosing.add(prospectsOf(table, inOrder(rows, fresh)))}
          onDone={done}
          on={on}
        />
      )}
    </div>
  );
}

/** What the address asks for is asked of the table once, until either is another. */
function useFound({ table, params, targets, now }: ProspectsProps): Rows<Prospect> | undefined {
  const asked = askedOf(params);
  return useMemo(
    () => table && found(table, new URLSearchParams(asked), targets, now),
    [table, asked, targets],
  );
}

/** Without what does not change which companies are shown. */
function askedOf(params: URLSearchParams): string {
  const { open, cols, ...asked } = Object.fromEntries(params);
  return new URLSearchParams(asked).toString();
}

/** Those marked that there still are; of more than can be dealt with one by one, looking each up takes ten times as long. */
function marksIn(table: ProspectTable | undefined, marked: ReadonlySet<string>): string[] {
  if (!table) return [];
  if (marked.size > 500) return table.ids.filter((id) => marked.has(id));
  return [...marked].filter((id) => rowOf(table, id) !== undefined);
}

/** Those that there still are. */
function prospectsOf(table: ProspectTable | undefined, ids: readonly string[]): Prospect[] {
  return ids.flatMap((id) => {
    const row = table && rowOf(table, id);
    return row === undefined || !table ? [] : [prospectAt(table, row)];
  });
}

/** As they stand on the page, so that of more than fit the upper ones are added; what is not shown comes last. */
function inOrder(rows: Rows<unknown> | undefined, ids: readonly string[]): string[] {
  const rest = new Set(ids);
  const shown: string[] = [];
  for (let at = 0; rows && rest.size > 0 && at < rows.length; at += 1) {
    const id = rows.idAt(at);
    if (rest.delete(id)) shown.push(id);
  }
  return [...shown, ...rest];
}

function toGrid(): void {
  document.querySelector<HTMLElement>('.grid-row[tabindex="0"]')?.focus();
}
