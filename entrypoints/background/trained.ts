import { businessWords, factWords, industryModel } from '../../lib/browser/models.ts';
import type { Trained } from '../../lib/facts/trained.ts';
import { allCorrections } from '../../lib/store/corrections.ts';
import { openStore } from '../../lib/store/database.ts';

/** What pages are understood with; or, where it could not be opened, what the rep is told, for pages are understood without it. */
export async function openTrained(): Promise<{ trained?: Trained; problem?: string }> {
  try {
    const [model, words, corrections] = await Promise.all([
      industryModel(),
      businessWords(),
      allCorrections(openStore()),
    ]);
    return { trained: { model, corrections, ...words } };
  } catch (error) {
    return { problem: `Its industry and business could not be judged, ${whyNot(error)}` };
  }
}

/**
 * Opens the lists without which nothing is understood and no place is known, so no company or person scored either; returns the
 * sentence for the rep where they do not open.
 */
export function openFactWords(): Promise<string | undefined> {
  return factWords().then(
    () => undefined,
    (error) => `What was read here could not be understood, ${whyNot(error)}`,
  );
}

function whyNot(error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error);
  return `for a part of Fitmark did not open (${detail.slice(0, 120)}): reload the page, or install Fitmark anew if this stays.`;
}
