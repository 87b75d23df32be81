// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import { OTHER_PAGES } from '../../lib/facts/understanding.ts';
import type { NeverRead, Visit } from '../../lib/messages/visit.ts';
import { control, draw, hasControl, press } from './draw.tsx';
import { ABOUT, ARTICLE, popupActions, readView, target, view } from './invented.ts';

const opened = (visit: Visit, on = popupActions()) => ({
  place: draw(<Popup view={view({ visit })} on={on} />),
  on,
});

const NEVER: NeverRead[] = [
  'private',
  'local',
  'browser',
  'search',
  'mail',
  'social',
  'bank',
  'health',
  'linkedin',
  'office',
  'calendar',
  'chat',
  'government',
  'work',
  'cloud',
  'login',
  'payment',
];

describe('a rep opens the popup on a page without a fit', () => {
  it('that is not read yet: reads it with one press', () => {
    const { place, on } = opened({ state: 'unread', url: ABOUT });
    expect(place.textContent).toContain('This page is not read yet.');
    expect(document.activeElement).toBe(control(place, 'Read this page'));
    press(place, 'Read this page');
    expect(on.readNow).toHaveBeenCalledOnce();
  });

  it('that is being read: a sentence that a quick reading never shows', () => {
    const { place } = opened({ state: 'reading', url: ABOUT });
    expect(place.querySelector('.notice.reading')?.textContent).toContain('Reading this page…');
    expect(place.querySelector('.foot .button')).toBeNull();
  });

  it('before the background has answered: an empty frame, nothing that jumps', () => {
    const place = draw(<Popup on={popupActions()} />);
    expect(place.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
    expect(place.textContent).toBe('Fitmark');
  });

  it('while the background does not answer: the sentence, and another try', () => {
    const on = popupActions();
    const place = draw(<Popup error="Fitmark did not answer." on={on} />);
    expect(place.querySelector('[role=alert]')?.textContent).toBe('Fitmark did not answer.');
    press(place, 'Try again');
    expect(on.readNow).toHaveBeenCalledOnce();
  });

  it.each(OTHER_PAGES)(
    'that is no company page (%s): what it is, what to do, why Fitmark thinks so',
    (page) => {
      const { place, on } = opened({ ...ARTICLE, page });
      const [is, next] = [place.querySelector('h1'), place.querySelector('.notice p')].map(
        (one) => one?.textContent,
      );
      expect(is).toMatch(/\w.*\.$/);
      expect(next).toMatch(/\w.*\.$/);
      expect(place.querySelector('details')?.textContent).toContain('A byline and a date');
      expect(place.querySelector('.primary')).toBeNull();
      press(place, 'Add this site anyway');
      expect(on.add).toHaveBeenCalledOnce();
    },
  );

  it.each(NEVER)(
    'that is never read (%s): the reason, a next step, and nothing to press that would read it',
    (because) => {
      const visit: Visit = { state: 'never-read', url: ABOUT, because };
      const linkedin = { mode: 'browse', readToday: 0 } as const;
      const place = draw(<Popup view={view({ visit, linkedin })} on={popupActions()} />);
      expect(place.querySelector('h1')?.textContent).toMatch(/\w.*\.$/);
      expect(place.querySelector('.notice p')?.textContent).toMatch(/Open /);
      expect(place.querySelector('.foot .button')).toBeNull();
    },
  );

  it('that failed: the sentence, another try, and adding it all the same', () => {
    const { place, on } = opened({ state: 'failed', url: ABOUT, sentence: 'The page closed. Try again.' });
    expect(place.textContent).toContain('The page closed. Try again.');
    press(place, 'Try again');
    expect(on.readNow).toHaveBeenCalledOnce();
    expect(hasControl(place, 'Add this site anyway')).toBe(true);
  });

  it('of a company known from before: its fit, with a word that this page is not read', () => {
    const place = draw(
      <Popup view={readView({ visit: { state: 'unread', url: ABOUT } })} on={popupActions()} />,
    );
    expect(place.textContent).toContain('This page is not read yet.');
    expect(place.textContent).toContain('86 of 100');
    expect(document.activeElement).toBe(control(place, 'Add to targets'));
    expect(hasControl(place, 'Read this page')).toBe(true);
  });

  it('of a company on the list: its place there, whatever the page is', () => {
    const place = draw(<Popup view={readView({ visit: ARTICLE, target: target() })} on={popupActions()} />);
    expect(place.textContent).toContain('On your list · tier A');
  });
});

describe('scoring while browsing', () => {
  it('is offered with one plain sentence and turned on by the press itself', () => {
    const { place, on } = opened({ state: 'unread', url: ABOUT });
    expect(place.textContent).toContain(
      'Lets Fitmark read company pages as you open them. Nothing leaves this device.',
    );
    const toggle = place.querySelector<HTMLElement>('[role=switch]');
    expect(toggle?.getAttribute('aria-checked')).toBe('false');
    toggle?.click();
    expect(on.turnOnBrowsing).toHaveBeenCalledOnce();
  });

  it('can be turned off again where the page allows it, else is not shown as a switch that does nothing', () => {
    const { turnOffBrowsing, ...rest } = popupActions();
    const browsing = readView({ browsing: true });
    draw(<Popup view={browsing} on={{ ...rest, turnOffBrowsing }} />)
      .querySelector<HTMLElement>('[role=switch]')
      ?.click();
    expect(turnOffBrowsing).toHaveBeenCalledOnce();
    expect(draw(<Popup view={browsing} on={rest} />).querySelector('[role=switch]')).toBeNull();
  });

  it('does not hide a fault that the background reports', () => {
    const place = draw(
      <Popup view={readView({ problem: 'The store is full. Export your list.' })} on={popupActions()} />,
    );
    expect(place.querySelector('[role=alert]')?.textContent).toBe('The store is full. Export your list.');
  });
});
