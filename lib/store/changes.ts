/** Of the database, and of the channel on which its changes are told: for pages that watch it without opening it. */
export const STORE_NAME = 'fitmark';

/** A record that was written or taken away. */
export interface Change {
  table: string;
  key: string;
}

/** One open channel a database: closing it at once after posting would leave delivery to the browser's good will. */
const channels = new Map<string, BroadcastChannel>();

/** Tells every context, this one included, what was written. */
export function announce(name: string, changes: readonly Change[]): void {
  const channel = channels.get(name) ?? new BroadcastChannel(name);
  channels.set(name, channel);
  channel.postMessage(changes);
}

/** A question that is asked anew when its answer may have changed. */
interface Question<T> {
  ask: () => Promise<T>;
  /** Whether a change may make the last answer another. */
  concerns: (change: Change) => boolean;
}

/** Who is told what an answer became. */
export interface Observer<T> {
  next: (value: T) => void;
  /** It goes on watching: the next change may well be readable. */
  error: (error: unknown) => void;
}

/**
 * Asks now and after every change that matters, never twice at a time: changes that come while an answer is on its way are
 * answered together by the next.
 *
 * @returns ends the watching; nothing is told from then on.
 */
export function watch<T>(name: string, { ask, concerns }: Question<T>, tell: Observer<T>): () => void {
  const channel = new BroadcastChannel(name);
  let over = false;
  let stale = false;
  let asking = false;
  const refresh = async () => {
    stale = true;
    if (asking) return;
    asking = true;
    while (stale && !over) {
      stale = false;
      const [answer] = await Promise.allSettled([ask()]);
      if (over) break;
      if (answer.status === 'fulfilled') tell.next(answer.value);
      else tell.error(answer.reason);
    }
    asking = false;
  };
  channel.onmessage = ({ data }: MessageEvent<Change[]>) => {
    if (asking || data.some(concerns)) void refresh();
  };
  void refresh();
  return () => {
    over = true;
    channel.close();
  };
}

/** Calls back when something was written to these tables, in whichever context, until `signal` aborts. */
export function watchTables(tables: readonly string[], onChange: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(STORE_NAME);
  channel.onmessage = ({ data }: MessageEvent<Change[]>) => {
    if (data.some(({ table }) => tables.includes(table))) onChange();
  };
  signal.addEventListener('abort', () => channel.close());
}
