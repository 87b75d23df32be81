// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SecondOpinions } from '../../components/popup/opinion/opinions.ts';
import { useOpinions } from '../../entrypoints/popup/useOpinions.ts';
import type { Fit } from '../../lib/fit/fit.ts';
import { doing, draw, redraw } from './draw.tsx';
import { fitOf, reason } from './invented.ts';
import { hinted } from './invented-trade.ts';

let seen: SecondOpinions | undefined;
function Seeing({ fit }: { fit: Fit | undefined }) {
  seen = useOpinions(fit);
  return null;
}

const HINTED = fitOf({ reasons: [hinted(), hinted({ criterionId: 'other', label: 'Ships cold goods' })] });

function browserWithModel(quote = 'our three halls') {
  const prompt = vi.fn(async (_input: string) => JSON.stringify({ shows: true, quote }));
  const create = vi.fn(async () => ({ prompt, destroy: () => undefined }));
  vi.stubGlobal('LanguageModel', { availability: async () => 'available', create });
  return { prompt, create };
}

describe('second opinions in the popup', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    seen = undefined;
  });
  afterEach(() => vi.unstubAllGlobals());

  it('are not asked for before the rep wants them; then each hint is, and the wish is kept', async () => {
    const { prompt, create } = browserWithModel();
    draw(<Seeing fit={HINTED} />);
    await vi.waitFor(() => expect(seen).toMatchObject({ on: false, of: {} }));
    expect(create).not.toHaveBeenCalled();
    doing(() => seen?.toggle());
    const opinion = { shows: true, quote: 'our three halls' };
    await vi.waitFor(() => expect(seen).toMatchObject({ on: true, of: { need: opinion, other: opinion } }));
    expect(prompt.mock.calls.map(([input]) => JSON.parse(input).need)).toEqual([
      'Has warehouses of its own',
      'Ships cold goods',
    ]);
    expect(await fakeBrowser.storage.local.get()).toEqual({ 'second-opinion': true });
  });

  it('are asked for at once by a rep who wanted them before, and not again while the page says the same', async () => {
    await fakeBrowser.storage.local.set({ 'second-opinion': true });
    const { prompt } = browserWithModel('our five halls');
    const place = draw(<Seeing fit={HINTED} />);
    await vi.waitFor(() => expect(seen?.of).toEqual({ need: 'none', other: 'none' }));
    redraw(place, <Seeing fit={structuredClone(HINTED)} />);
    expect(prompt).toHaveBeenCalledTimes(2);
  });

  it('are not offered without a hint, nor by a browser without a model', async () => {
    const { create } = browserWithModel();
    const place = draw(<Seeing fit={fitOf({ reasons: [reason()] })} />);
    vi.unstubAllGlobals();
    redraw(place, <Seeing fit={HINTED} />);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toBeUndefined();
    expect(create).not.toHaveBeenCalled();
  });
});
