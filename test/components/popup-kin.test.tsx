// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { Suggestion } from '../../lib/account/duplicates.ts';
import type { Join } from '../../lib/account/joins.ts';
import { control, draw, hasControl, press, redraw } from './draw.tsx';
import { NOW, popupActions, readView } from './invented.ts';

const TWIN: Suggestion = {
  accountId: 'nordfracht.de',
  label: 'Nordfracht GmbH',
  relation: 'same',
  reasons: ['same VAT number DE123456789', 'same legal name', 'same phone number +49405550120'],
};
const JOIN: Join = { id: 'nordfracht.de', to: 'nordfracht.example', by: 'rep', at: NOW };

function opened(over: Parameters<typeof readView>[0] = { suggestions: [TWIN] }) {
  const on = popupActions();
  return { on, place: draw(<Popup view={readView(over)} on={on} />) };
}

describe('a rep sees a company that may be known under another address', () => {
  it('as one line that says why, with the other’s address to look at', () => {
    const { place, on } = opened();
    expect(place.querySelector('.kin p')?.textContent).toBe(
      'Looks like Nordfracht GmbH, nordfracht.de, which you know: same VAT number DE123456789; same legal name.',
    );
    press(place, 'nordfracht.de');
    expect(on.openUrl).toHaveBeenCalledWith('https://nordfracht.de/');
  });

  it('and leaves Enter to adding: neither answer takes the focus', () => {
    const { place } = opened();
    expect(document.activeElement).toBe(control(place, 'Add to targets'));
  });

  it('and joins both with one press, with the way back', () => {
    const { place, on } = opened();
    press(place, 'Same company');
    expect(on.join).toHaveBeenCalledWith('nordfracht.de');
    redraw(place, <Popup view={readView({ joins: [JOIN] })} on={on} />);
    const words = 'One company with nordfracht.de';
    expect(document.activeElement?.textContent).toBe(words);
    expect(place.querySelector('.where-at')?.textContent).toBe('nordfracht.example · nordfracht.de');
    press(place, `Undo: ${words}`);
    expect(on.part).toHaveBeenCalledWith('nordfracht.de');
    redraw(place, <Popup view={readView({ suggestions: [TWIN] })} on={on} />);
    expect(hasControl(place, 'Same company')).toBe(true);
  });

  it('and is not asked again once it is another company, with the way back', () => {
    const { place, on } = opened();
    press(place, 'Not the same');
    expect(on.distinguish).toHaveBeenCalledWith('nordfracht.de', true);
    redraw(place, <Popup view={readView()} on={on} />);
    press(place, 'Undo: Remembered: nordfracht.de is another company');
    expect(on.distinguish).toHaveBeenLastCalledWith('nordfracht.de', false);
  });

  it('and keeps both answers where saving failed', () => {
    const { place, on } = opened();
    press(place, 'Same company');
    redraw(place, <Popup view={readView({ suggestions: [TWIN] })} error="The disk is full." on={on} />);
    expect(hasControl(place, 'Same company')).toBe(true);
    press(place, 'Not the same');
    redraw(place, <Popup view={readView({ suggestions: [TWIN] })} error="The disk is full." on={on} />);
    expect(hasControl(place, 'Not the same')).toBe(true);
  });

  it('as parent or daughter is only told so', () => {
    const parent: Suggestion = { ...TWIN, relation: 'parent', reasons: ['its pages name it as the parent'] };
    const { place } = opened({ suggestions: [parent] });
    expect(place.querySelector('.kin')?.textContent).toMatch(/^Belongs to Nordfracht GmbH/);
    expect(hasControl(place, 'Same company')).toBe(false);
  });

  it('takes back what was said long ago', async () => {
    const { place, on } = opened({
      joins: [JOIN, { ...JOIN, id: 'nordfracht.lever.co', by: 'page' }],
      apart: ['birch.example'],
    });
    control(place, 'All that the pages say').click();
    await new Promise((resolve) => setTimeout(resolve, 20));
    press(place, 'Part: nordfracht.lever.co');
    expect(on.part).toHaveBeenCalledWith('nordfracht.lever.co');
    press(place, 'Forget: birch.example');
    expect(on.distinguish).toHaveBeenCalledWith('birch.example', false);
  });
});
