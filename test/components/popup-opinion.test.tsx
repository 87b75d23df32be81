// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { SecondOpinions } from '../../components/popup/opinion/opinions.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { draw, press } from './draw.tsx';
import { fitOf, popupActions, readView, reason } from './invented.ts';
import { hinted } from './invented-trade.ts';

const opinions = (over: Partial<SecondOpinions> = {}): SecondOpinions => ({
  on: false,
  toggle: vi.fn(),
  of: {},
  ...over,
});

const opened = (second: SecondOpinions | undefined, reasons = [hinted()]) =>
  draw(<Popup view={readView({ fit: fitOf({ reasons }) })} opinions={second} on={popupActions()} />);

describe('a rep whose browser has a model of its own', () => {
  it('is offered its opinion under needs that are hinted, with what that means, and turns it on', () => {
    const second = opinions();
    const place = opened(second);
    expect(place.querySelector('.opinion')).toBeNull();
    const offer = place.querySelector('.ask-model');
    expect(offer?.querySelector('summary')?.textContent).toBe('Ask your browser’s own model');
    expect(offer?.textContent).toContain('sends nothing anywhere');
    expect(offer?.textContent).toContain('The score does not change');
    const turn = offer?.querySelector<HTMLElement>('[role=switch]');
    expect(turn?.getAttribute('aria-checked')).toBe('false');
    turn?.click();
    expect(second.toggle).toHaveBeenCalledOnce();
  });

  it('reads its opinion as the browser’s, with the words it goes by', () => {
    const yes = opened(opinions({ on: true, of: { need: { shows: true, quote: 'our three halls' } } }));
    expect(yes.querySelector('.opinion')?.textContent).toBe(
      'Your browser’s model thinks yes: “our three halls”',
    );
    expect(yes.querySelector('.points')?.textContent).toBe('10 of 20');
    const no = opened(opinions({ on: true, of: { need: { shows: false, quote: '' } } }));
    expect(no.querySelector('.opinion')?.textContent).toBe('Your browser’s model thinks no.');
  });

  it('reads that it is at it, or that it gave no answer', () => {
    expect(opened(opinions({ on: true })).querySelector('.opinion')?.textContent).toContain('is reading');
    const none = opened(opinions({ on: true, of: { need: 'none' } }));
    expect(none.querySelector('.opinion')?.textContent).toContain('no clear answer');
  });

  it('is offered nothing where all is stated, or where other criteria are met in part', () => {
    for (const each of [hinted({ verdict: 'yes' }), reason({ verdict: 'partly' })]) {
      const place = opened(opinions({ on: true }), [each]);
      expect(place.querySelector('.opinion, .ask-model')).toBeNull();
    }
  });
});

describe('a rep whose browser has none', () => {
  it('sees nothing of it', () => {
    expect(opened(undefined).querySelector('.opinion, .ask-model')).toBeNull();
  });
});

describe('the new kinds of reasons', () => {
  it('read as findings with their words, and as questions where unknown', () => {
    const stated = hinted({ verdict: 'yes', finding: 'Stated', points: 20 });
    const like = reason({
      criterionId: 'like',
      kind: 'likeness',
      label: 'Like Baltfreight or Kaltkette',
      finding: 'Closer to your clients than 96 % of reference companies: freight, pallets, depots',
    });
    const { evidence: _, ...trade } = reason({
      criterionId: 'trade',
      kind: 'industry',
      label: 'In Transport & logistics',
      verdict: 'unknown',
      finding: 'Too little text read to tell',
      lookAt: [{ label: 'About page', url: 'https://nordfracht.example/about' }],
    });
    const place = opened(undefined, [stated, like, trade]);
    const rows = [...place.querySelectorAll('.reason')].map((row) => row.textContent);
    expect(rows[0]).toContain('Has warehouses of its own20 of 20Stated“Goods leave our three halls');
    expect(rows[1]).toContain('Closer to your clients than 96 % of reference companies: freight');
    expect(rows[2]).toContain(
      'In Transport & logistics?worth 25Too little text read to tell. Look at About page',
    );
    press(place, 'About page');
  });
});
