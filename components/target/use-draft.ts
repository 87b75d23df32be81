import { useEffect, useReducer, useState } from 'preact/hooks';

/** Milliseconds of quiet after which what was written is saved. */
const QUIET_MS = 2_000;

/** What the rep writes, and what it started from. */
interface Kept {
  text: string;
  /** As it was stored when the rep began, or last saved. */
  base: string;
  /** As the list told it last. */
  stored: string;
  /** On its way to be saved. */
  sent?: string | undefined;
  /** Stored meanwhile by another page. */
  theirs?: string | undefined;
  isRefused?: boolean;
  timer?: ReturnType<typeof setTimeout> | undefined;
}

/** What is not saved yet outlives the pane that it was written in: it stands there again when that is opened. */
const unsaved = new Map<string, Kept>();

export interface Draft {
  text: string;
  /** Stored meanwhile by another page: nothing is saved until the rep chooses. */
  theirs: string | undefined;
  /** It could not be saved. */
  isRefused: boolean;
  isSaved: boolean;
  write: (text: string) => void;
  /** Saves now. */
  flush: () => void;
  /** Of two texts the one that shall stand. */
  settle: (text: string) => void;
}

/**
 * A text that saves itself once the rep pauses, leaves it or the page. What another page writes is followed while nothing is
 * written here, and never overwritten.
 *
 * @param key of the text, unlike that of any other.
 * @param save resolves to whether it is stored now.
 */
export function useDraft(
  key: string,
  stored: string,
  save: (text: string, was: string) => Promise<boolean>,
): Draft {
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const [kept] = useState((): Kept => unsaved.get(key) ?? { text: stored, base: stored, stored });
  const put = (change: Partial<Kept>) => {
    Object.assign(kept, change);
    if (isSaved(kept)) unsaved.delete(key);
    else unsaved.set(key, kept);
    drawAgain(undefined);
  };
  const flush = async () => {
    clearTimeout(kept.timer);
    if (!isWaiting(kept)) return;
    const text = kept.text.trim();
    put({ sent: text, isRefused: false });
    const isStored = await save(text, kept.base);
    put({ sent: undefined, ...(isStored ? { base: text } : refused(kept)) });
    if (isStored) await flush();
  };
  useEffect(() => put({ stored, ...followed(kept, stored) }), [stored]);
  useEffect(() => {
    const leave = () => void flush();
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      void flush();
    };
  }, []);
  return {
    text: kept.text,
    theirs: kept.theirs,
    isRefused: kept.isRefused === true,
    isSaved: isSaved(kept),
    write: (text) => {
      clearTimeout(kept.timer);
      put({ text, timer: setTimeout(() => void flush(), QUIET_MS) });
    },
    flush: () => void flush(),
    settle: (text) => {
      put({ text, base: kept.theirs ?? kept.base, theirs: undefined, isRefused: false });
      void flush();
    },
  };
}

function isSaved({ text, base }: Kept): boolean {
  return text.trim() === base.trim();
}

function isWaiting(kept: Kept): boolean {
  return !isSaved(kept) && kept.sent === undefined && kept.theirs === undefined;
}

/** What stands there instead is shown, also where the list had told it before. */
function refused({ base, stored, theirs }: Kept): Partial<Kept> {
  return { isRefused: true, theirs: theirs ?? (stored === base ? undefined : stored) };
}

/** What becomes of a draft once another text is stored. */
function followed(kept: Kept, stored: string): Partial<Kept> {
  if (stored === kept.base || stored === kept.sent) return { base: stored };
  if (isSaved(kept) || stored === kept.text.trim()) return { text: stored, base: stored, theirs: undefined };
  return { theirs: stored };
}
