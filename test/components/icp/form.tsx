import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { Asks } from '../../../components/icp/asking.ts';
import { IcpEditor } from '../../../components/icp/IcpEditor.tsx';
import type { Criterion, Icp } from '../../../lib/icp/icp.ts';
import { doing, draw } from '../draw.tsx';
import { noAsks } from './asks.ts';

/** The form over a profile of these criteria, and what was saved of them last. */
export function form(criteria: Criterion[], asks: Partial<Asks> = {}) {
  const onSave = vi.fn<(icp: Icp) => void>();
  const icp: Icp = { id: 'icp', name: 'Mine', version: 1, updatedAt: 1, criteria };
  const place = draw(<IcpEditor icp={icp} onSave={onSave} asks={noAsks(asks)} problems={[]} />);
  unfold(place);
  return { place, saved: () => onSave.mock.lastCall?.[0].criteria };
}

/** Opens every criterion. */
export function unfold(place: Element): void {
  for (const fold of place.querySelectorAll<HTMLElement>('.fold[aria-expanded="false"]'))
    doing(() => fold.click());
}

/** Lets what was asked be answered. */
export async function answered(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve));
  });
}

/** Chooses an option of a select by its words. */
export function choose(field: HTMLElement, words: string): void {
  if (!(field instanceof HTMLSelectElement)) throw new Error('Not a field to choose from.');
  const option = [...field.options].find(({ text }) => text === words);
  if (!option)
    throw new Error(`No “${words}”; there are: ${[...field.options].map(({ text }) => text).join(' | ')}`);
  doing(() => {
    field.value = option.value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export const textsOf = (place: Element, selector: string) =>
  [...place.querySelectorAll(selector)].map((one) => one.textContent?.trim());
