import type { ProspectChunk } from '../targets/prospects/chunk.ts';
import { rankSome, ranksAsBefore } from '../targets/prospects/names.ts';
import { type ProspectTable, tableOf } from '../targets/prospects/table.ts';
import { type Change, STORE_NAME } from './changes.ts';
import { readChunks } from './read-prospects.ts';

/** Of rows that are still to be made anew. */
export interface Progress {
  left: number;
  of: number;
}

export interface ProspectsObserver {
  /** The first rows, then all, then all again whenever any is another. */
  table: (table: ProspectTable) => void;
  progress: (progress: Progress) => void;
  error: (error: unknown) => void;
}

/** Tables of which a change makes rows stale. */
const MAKING = new Set(['accounts', 'joins', 'says', 'icps']);

/** Milliseconds between two tables, for each is drawn and sorted anew; and of work at a time. */
const PAUSE = 1_000;
const SLICE = 8;

/**
 * The prospects' table, now and whenever it changes, in whichever context; and sees to it that its rows are made anew where
 * they are stale.
 *
 * @param refresh makes some rows anew.
 * @returns ends the watching.
 */
export function watchProspects(
  refresh: () => Promise<Progress>,
  tell: ProspectsObserver,
  name = STORE_NAME,
): () => void {
  const chunks = new Map<string, ProspectChunk>();
  const changed = new Set<string>();
  let shown: ProspectTable | undefined;
  let over = false;

  const show = async () => {
    const table = tableOf([...chunks.values()].sort((a, b) => (a.from < b.from ? -1 : 1)));
    if (shown) ranksAsBefore(table, shown);
    // What is shown stays until the next is ready to be sorted; the first is shown at once.
    if (shown) await rankInSlices(table);
    if (over) return;
    shown = table;
    tell.table(table);
    await rankInSlices(table);
  };
  const readAll = async () => {
    let isFirst = true;
    const all = await readChunks(name, undefined, (some) => {
      // Takes their texts apart, which is half of the work, here where it holds up nothing for long.
      const table = tableOf(some);
      if (isFirst && !over) tell.table(table);
      isFirst = false;
    });
    for (const chunk of all) chunks.set(chunk.from, chunk);
    await show();
  };
  const readChanged = async () => {
    const froms = [...changed];
    changed.clear();
    for (const from of froms) chunks.delete(from);
    for (const chunk of await readChunks(name, froms)) chunks.set(chunk.from, chunk);
    await show();
  };
  const isOver = () => over;
  // The worker has time once all is shown.
  const read = repeated(() => (shown ? readChanged() : readAll().finally(make)), isOver, tell.error, PAUSE);
  const make = repeated(
    async () => {
      const progress = await refresh();
      if (over) return;
      tell.progress(progress);
      if (progress.left > 0) make();
    },
    isOver,
    tell.error,
  );

  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<Change[]>) => {
    for (const { table, key } of data) if (table === 'prospects') changed.add(key);
    if (changed.size > 0) read();
    if (data.some(({ table }) => MAKING.has(table))) make();
  };
  read();
  return () => {
    over = true;
    channel.close();
  };
}

/**
 * Work that is done when asked for, never twice at a time: what is asked meanwhile is done together, once.
 *
 * @param pause milliseconds after each time.
 */
function repeated(
  work: () => Promise<void>,
  isOver: () => boolean,
  fail: (error: unknown) => void,
  pause = 0,
): () => void {
  let [asked, working] = [false, false];
  const run = async () => {
    working = true;
    while (asked && !isOver()) {
      asked = false;
      await work().catch((error: unknown) => !isOver() && fail(error));
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    working = false;
  };
  return () => {
    asked = true;
    if (!working) void run();
  };
}

async function rankInSlices(table: ProspectTable): Promise<void> {
  for (let isDone = false; !isDone; ) {
    const until = performance.now() + SLICE;
    isDone = rankSome(table, () => performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
