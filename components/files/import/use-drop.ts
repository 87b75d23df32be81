import { useEffect, useState } from 'preact/hooks';

/**
 * Takes a file that is dropped anywhere on the page, which the browser would else open in the page's place.
 *
 * @returns whether one is held above the page.
 */
export function useDrop(take: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    const listen = (type: 'dragover' | 'dragleave' | 'drop', then: (event: DragEvent) => void) =>
      addEventListener(type, then, { signal: leaving.signal });
    listen('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    });
    // Leaving the window enters nothing else.
    listen('dragleave', ({ relatedTarget }) => setOver((before) => before && relatedTarget !== null));
    listen('drop', (event) => {
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      take(file);
    });
    return () => leaving.abort();
  }, [take]);
  return isOver;
}
