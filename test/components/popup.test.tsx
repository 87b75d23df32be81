// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import { control, draw, key, press, redraw } from './draw.tsx';
import { ABOUT, account, fact, fitOf, popupActions, readView, reason, target, UNKNOWN } from './invented.ts';

const opened = (view = readView(), on = popupActions()) => ({
  place: draw(<Popup view={view} on={on} />),
  on,
});

describe('a rep opens the popup on a company that was read', () => {
  it('reads who it is: name, domain, what it does, place, size, founding year and number', () => {
    const text = opened().place.textContent;
    for (const words of [
      'Nordfracht',
      'nordfracht.example',
      'Cold-chain freight',
      'Hamburg, Germany',
      '320 people',
      'founded 1987',
      '+49 40 555 01 20',
    ])
      expect(text).toContain(words);
  });

  it('reads the letter, the number, the share known and the range as words', () => {
    const { place } = opened();
    expect(place.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Fit A, strong fit');
    expect(place.textContent).toContain('86 of 100');
    expect(place.textContent).toContain('5 of 6 known');
    expect(place.textContent).toContain('could be 78–87');
  });

  it('reads each reason with its verdict in words, its points, the finding and the quote with its page', () => {
    const { place, on } = opened();
    const row = place.querySelector('.reason');
    expect(row?.querySelector('svg')?.getAttribute('aria-label')).toBe('Yes');
    expect(row?.textContent).toContain('50–1,000 people');
    expect(row?.textContent).toContain('18 of 25');
    expect(row?.querySelector('blockquote')?.textContent).toBe('“We are 320 people in Hamburg”');
    press(place, 'nordfracht.example/about');
    expect(on.openUrl).toHaveBeenCalledWith(`${ABOUT}#:~:text=We%20are%20320%20people%20in%20Hamburg`);
  });

  it('sees a question with a link for what is unknown, never a no', () => {
    const { place, on } = opened();
    expect(place.textContent).toContain('Hiring for sales?');
    expect(place.textContent).toContain('worth 10');
    expect(place.textContent).toContain('LinkedIn page');
    press(place, 'Careers page');
    expect(on.openUrl).toHaveBeenCalledWith('https://nordfracht.example/jobs');
  });

  it('sees a met criterion that speaks against the company as a minus', () => {
    const against = reason({ importance: 'against', label: 'Uses SAP', verdict: 'yes', points: 0, of: 10 });
    const { place } = opened(readView({ fit: fitOf({ reasons: [against] }) }));
    expect(place.querySelector('.reason svg')?.getAttribute('aria-label')).toBe(
      'Yes, which counts against it',
    );
    expect(place.textContent).toContain('Not wanted: Uses SAP');
  });

  it('is told where pages contradict each other', () => {
    const facts = [...account().facts, fact('employees', { min: 900 }, 0.5), fact('founded', 1990, 0.5)];
    const { place } = opened(readView({ account: account({ facts }) }));
    expect(place.textContent).toContain(
      'Pages disagree on how many people work there: 320 people or over 900 people.',
    );
    expect(place.textContent).toContain('Pages disagree on the founding year: 1987 or 1990.');
    const said = { ...fact('founded', 1991, 1), source: 'rep' as const };
    const settled = opened(readView({ account: account({ facts: [said, ...facts] }) })).place;
    expect(settled.textContent).not.toContain('the founding year');
  });

  it('finds the questions above the answers while not enough is read, with a word on what would help', () => {
    const { place } = opened(readView({ fit: fitOf({ letter: '?' }) }));
    expect([...place.querySelectorAll('h2')].map((title) => title.textContent)).toEqual([
      'Still unknown',
      'Why',
    ]);
    expect(place.textContent).toContain('Under half of your profile is answered.');
  });

  it('gets to the list and the profile from the foot', () => {
    const { place, on } = opened();
    press(place, 'Targets 12 of 60');
    press(place, 'Mid-size logistics');
    expect(on.openList).toHaveBeenCalledOnce();
    expect(on.openIcp).toHaveBeenCalledOnce();
  });
});

describe('a rep adds the company', () => {
  it('by Enter alone: the one primary button has the focus', () => {
    const { place } = opened();
    expect(document.activeElement).toBe(control(place, 'Add to targets'));
    expect(place.querySelectorAll('.primary')).toHaveLength(1);
  });

  it('by Enter even where the browser put the focus nowhere', () => {
    const { on } = opened();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    key('Enter');
    expect(on.add).toHaveBeenCalledOnce();
  });

  it('only once while the first press is under way', () => {
    const on = popupActions();
    const place = draw(<Popup view={readView()} busy on={on} />);
    press(place, 'Add to targets');
    expect(on.add).not.toHaveBeenCalled();
  });

  it('then reads its place and can undo, and a second Enter undoes nothing', () => {
    const { place, on } = opened();
    press(place, 'Add to targets');
    redraw(place, <Popup view={readView({ target: target() })} on={on} />);
    expect(document.activeElement?.textContent).toBe('On your list · tier A');
    key('Enter');
    expect(on.remove).not.toHaveBeenCalled();
    press(place, 'Undo');
    expect(on.remove).toHaveBeenCalledOnce();
    redraw(place, <Popup view={readView()} on={on} />);
    expect(document.activeElement).toBe(control(place, 'Add to targets'));
  });

  it('and takes one off that was there before, with the way back', () => {
    const { place, on } = opened(readView({ target: target() }));
    press(place, 'Take off');
    redraw(place, <Popup view={readView({ target: target({ removedAt: 1 }) })} on={on} />);
    expect(place.textContent).toContain('Taken off your list');
    press(place, 'Undo');
    expect(on.restore).toHaveBeenCalledOnce();
  });

  it('does not add a company that was ruled out by pressing Enter, but may by choice', () => {
    const gate = reason({ criterionId: 'g', importance: 'never', label: 'Competitor', of: 0, points: 0 });
    const { place, on } = opened(readView({ fit: fitOf({ letter: '×', gates: [gate] }) }));
    expect(place.textContent).toContain('Ruled out by your profile: Competitor');
    key('Enter');
    expect(on.add).not.toHaveBeenCalled();
    press(place, 'Add anyway');
    expect(on.add).toHaveBeenCalledOnce();
  });

  it('reads in a sentence why it failed', () => {
    const place = draw(
      <Popup view={readView()} error="The list did not open. Try again." on={popupActions()} />,
    );
    expect(place.querySelector('[role=alert]')?.textContent).toBe('The list did not open. Try again.');
  });
});

describe('a page that is hostile', () => {
  const HOSTILE = '<img src=x onerror=alert(1)>';

  it('gets its words shown as words', () => {
    const bad = reason({
      finding: HOSTILE,
      evidence: { quote: HOSTILE, url: ABOUT, source: 'text', seenAt: 1 },
    });
    const { place } = opened(
      readView({ account: account({ label: HOSTILE }), fit: fitOf({ reasons: [bad] }) }),
    );
    expect(place.querySelector('img')).toBeNull();
    expect(place.querySelector('h1')?.textContent).toBe(HOSTILE);
    expect(place.querySelector('blockquote')?.textContent).toBe(`“${HOSTILE}”`);
  });

  it('cannot put a script behind a link', () => {
    const script = 'javascript:alert(1)';
    const facts = [fact('linkedin', script)];
    const bad = reason({ evidence: { quote: 'words of it', url: script, source: 'text', seenAt: 1 } });
    const open = { ...UNKNOWN, lookAt: [{ label: 'About page', url: script }] };
    const { place } = opened(readView({ account: account({ facts }), fit: fitOf({ reasons: [bad, open] }) }));
    expect(place.textContent).toContain('About page');
    for (const link of place.querySelectorAll('a'))
      expect(link.href).toMatch(/^https:\/\/nordfracht\.example/);
  });
});
