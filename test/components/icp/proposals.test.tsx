// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Criterion } from '../../../lib/icp/icp.ts';
import type { NamedProposal } from '../../../lib/targets/argue/propose.ts';
import { control, doing, press, type } from '../draw.tsx';
import { answered, form, textsOf, unfold } from './form.tsx';

const SIZE: Criterion = { id: 'size', kind: 'size', importance: 'strong', min: 50, max: 1_000 };
const GROWTH: Criterion = { id: 'growth', kind: 'growth', importance: 'nice' };
const MORE: NamedProposal = {
  key: 'more',
  edit: { change: { ...SIZE, importance: 'must' } },
  words: 'Make it “must”?',
  names: ['Acme', 'Bolt', 'Cask', 'Dune'],
};
const OUT: NamedProposal = {
  key: 'out',
  edit: { add: { id: 'not-size', kind: 'size', importance: 'never', min: 1, max: 15 } },
  words: 'Rule out companies of up to 15 people?',
  names: ['Echo', 'Fern', 'Gale'],
};
const GONE: NamedProposal = {
  key: 'gone',
  edit: { remove: 'growth' },
  words: 'No longer ask it?',
  names: [],
};

async function opened(found: NamedProposal[]) {
  const refuse = vi.fn(async () => null);
  const drawn = form([SIZE, GROWTH], { proposals: { show: async () => [...found], refuse } });
  await answered();
  const afterSaving = () => {
    press(drawn.place, 'Save');
    return drawn.saved();
  };
  return { ...drawn, refuse, afterSaving };
}

describe('edits that the list and the rep’s own word speak for', () => {
  it('are not there where nothing speaks for any', async () => {
    const { place } = await opened([]);
    expect(place.textContent).not.toContain('speak for');
  });

  it('are named with their cases, and change nothing until one is tried', async () => {
    const { place, afterSaving } = await opened([MORE, OUT]);
    expect(textsOf(place, '.proposals p')).toEqual([
      'Make it “must”? (Acme, Bolt, Cask, Dune)',
      'Rule out companies of up to 15 people?',
    ]);
    expect(afterSaving()).toBeUndefined();
  });

  it('stand in the form once tried, unsaved, whatever they add, change or remove', async () => {
    const { place, afterSaving } = await opened([MORE, OUT, GONE]);
    for (const { words } of [MORE, OUT, GONE]) press(place, `Try it: ${words}`);
    expect(textsOf(place, '.proposals [role="status"]')).toEqual(
      Array.from({ length: 3 }, () => 'In the form below, not saved yet.'),
    );
    expect(afterSaving()).toEqual([
      { ...SIZE, importance: 'must' },
      { id: 'size-2', kind: 'size', importance: 'never', min: 1, max: 15 },
    ]);
  });

  it('are taken back one by one, and what was edited meanwhile stays', async () => {
    const { place, afterSaving } = await opened([MORE, OUT, GONE]);
    for (const { words } of [MORE, OUT, GONE]) press(place, `Try it: ${words}`);
    const name = control(place, 'Name of this profile');
    type(name, 'Mine, edited');
    for (const { words } of [GONE, OUT, MORE]) press(place, `Take it back: ${words}`);
    expect(afterSaving()).toEqual([SIZE, GROWTH]);
  });

  it('that the rep edits further are the rep’s own, and can be tried anew', async () => {
    const { place } = await opened([MORE]);
    press(place, `Try it: ${MORE.words}`);
    unfold(place);
    type(control(place, 'At most'), '900');
    expect(control(place, `Try it: ${MORE.words}`)).toBeDefined();
  });

  it('are refused, and that is taken back, by the same button, which keeps the keyboard', async () => {
    const { place, refuse } = await opened([MORE]);
    control(place, `No: ${MORE.words}`).focus();
    press(place, `No: ${MORE.words}`);
    expect(refuse).toHaveBeenLastCalledWith('more', true);
    expect(textsOf(place, '.proposals [role="status"]')).toEqual(['Will not be proposed again.']);
    expect(document.activeElement).toBe(control(place, `Undo no: ${MORE.words}`));
    press(place, `Undo no: ${MORE.words}`);
    expect(refuse).toHaveBeenLastCalledWith('more', false);
    expect(control(place, `Try it: ${MORE.words}`)).toBeDefined();
  });

  it('are looked for anew when the rep comes back to the page, and what was refused can be taken back still', async () => {
    const found = [MORE];
    const { place } = await opened(found);
    press(place, `No: ${MORE.words}`);
    found.splice(0, 1, OUT);
    doing(() => void document.dispatchEvent(new Event('visibilitychange')));
    await answered();
    expect(control(place, `Undo no: ${MORE.words}`)).toBeDefined();
    expect(control(place, `Try it: ${OUT.words}`)).toBeDefined();
  });

  it('that could not be refused say so', async () => {
    const { place, refuse } = await opened([MORE]);
    refuse.mockRejectedValue(new Error('Fitmark did not answer.'));
    press(place, `No: ${MORE.words}`);
    await answered();
    expect(textsOf(place, '[role="alert"]')).toContain('Fitmark did not answer.');
  });
});
