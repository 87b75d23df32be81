import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard where it was when a row goes: on the next row's button, else the one before, else where
 * the list itself is.
 *
 * @param ids of the rows as shown; each row's removing Button has its id as `mark`.
 * @param otherwise selects what takes the focus once no row is left: the page's heading, unless told.
 * @returns to be called with the id that is about to go.
 */
export function useFocusAfterRemoval(ids: readonly string[], otherwise = 'h1'): (id: string) => void {
  const leaving = useRef<{ id: string; next: string | undefined } | undefined>(undefined);
  useEffect(() => {
    const { current } = leaving;
    if (current === undefined || ids.includes(current.id)) return;
    leaving.current = undefined;
    // Only where the focus was lost with the row: a rep who has moved on stays there.
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const button = [...document.querySelectorAll<HTMLElement>('[data-mark]')];
    (
      button.find(({ dataset }) => dataset.mark === current.next) ??
      document.querySelector<HTMLElement>(otherwise)
    )?.focus();
  }, [ids.join(' ')]);
  return (id) => {
    const at = ids.indexOf(id);
    leaving.current = { id, next: ids[at + 1] ?? ids[at - 1] };
  };
}
