import { businessWords, industryModel } from '../../lib/browser/models.ts';
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
    const detail = error instanceof Error ? error.message : String(error);
    return {
      problem: `Its industry and business could not be judged, for a part of Fitmark did not open (${detail.slice(0, 120)}): reload the page, or install Fitmark anew if this stays.`,
    };
  }
}
