import { industryModel } from '../../lib/browser/models.ts';
import type { Trained } from '../../lib/facts/industry.ts';
import { allCorrections } from '../../lib/store/corrections.ts';
import { openStore } from '../../lib/store/database.ts';

/** What pages are understood with; or, where it could not be opened, what the rep is told, for pages are understood without it. */
export async function openTrained(): Promise<{ trained?: Trained; problem?: string }> {
  try {
    const [model, corrections] = await Promise.all([industryModel(), allCorrections(openStore())]);
    return { trained: { model, corrections } };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {
      problem: `Its industry could not be judged, for a part of Fitmark did not open (${detail.slice(0, 120)}): reload the page, or install Fitmark anew if this stays.`,
    };
  }
}
