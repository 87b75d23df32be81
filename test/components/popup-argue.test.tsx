// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { Fit } from '../../lib/fit/fit.ts';
import type { Timing } from '../../lib/fit/timing.ts';
import type { VisitView } from '../../lib/messages/visit.ts';
import type { Say } from '../../lib/targets/argue/say.ts';
import { control, doing, draw, hasControl, key, press, redraw, type } from './draw.tsx';
import {
  ABOUT,
  account,
  fact,
  fitOf,
  NOW,
  personView,
  popupActions,
  readView,
  reason,
  UNKNOWN,
} from './invented.ts';

function opened(over: Partial<VisitView> = {}, busy = false) {
  const on = popupActions();
  const place = draw(<Popup view={readView(over)} busy={busy} on={on} />);
  return { on, place };
}

function choose(place: Element, name: string, value: string): void {
  const list = control(place, name);
  if (!(list instanceof HTMLSelectElement)) throw new Error('Not a list to choose from.');
  doing(() => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Enter in the line of a form. */
function enter(place: Element): void {
  doing(() => place.querySelector<HTMLFormElement>('form.say')?.requestSubmit());
}

const TIMING: Timing = {
  digit: 1,
  signs: [
    {
      kind: 'funding',
      strength: 'strong',
      finding: 'Funding of EUR 12 million',
      at: NOW,
      date: '2026-11',
      evidence: { quote: 'raised twelve million euros', url: ABOUT, source: 'text', seenAt: NOW },
      fading: false,
      until: NOW,
    },
  ],
};

const WAS = { letter: 'A', score: 86, icp: { id: 'icp', version: 1 } } as const;
const say = (over: Partial<Say> = {}): Say => ({ accountId: 'nordfracht.example', objections: [], ...over });
const PASS = { reason: 'too small', note: 'Two vans.', at: NOW } as const;
const OWN = { letter: 'C', reason: 'Owner is about to retire', at: NOW, was: WAS } as const;

describe('a rep reads whether now is the moment', () => {
  it('as a digit beside the letter, with what the two ask for together', () => {
    const { place } = opened({ fit: fitOf({ timing: TIMING }) });
    expect(place.querySelector('.fit .digit')?.getAttribute('aria-label')).toBe('Timing 1');
    expect(place.textContent).toContain('Now is the moment: act today');
    expect(place.textContent).toContain('86 of 100');
  });

  it('with each sign, its date, how long it counts, and the words that say so', () => {
    const { place, on } = opened({ fit: fitOf({ timing: TIMING }) });
    const signs = place.querySelector('.why-now');
    expect(signs?.textContent).toContain('Funding of EUR 12 million');
    expect(signs?.textContent).toContain('2026-11');
    expect(signs?.textContent).toContain('Counts until 23 Nov 2026');
    expect(signs?.querySelector('blockquote')?.textContent).toBe('“raised twelve million euros”');
    if (signs) press(signs, 'nordfracht.example/about');
    expect(on.openUrl).toHaveBeenCalledWith(`${ABOUT}#:~:text=raised%20twelve%20million%20euros`);
  });

  it('with what the profile asks of the moment and was not seen, as a question with the page that may answer', () => {
    const asked = [{ ...UNKNOWN, points: 0, of: 0 }];
    const { place } = opened({ fit: fitOf({ reasons: [], timing: { digit: 3, signs: [], asked } }) });
    const signs = place.querySelector('.why-now');
    expect(signs?.textContent).toContain('Hiring for sales');
    expect(signs?.querySelector('svg')?.getAttribute('aria-label')).toBe('Unknown');
    expect(signs?.querySelector('a')?.textContent).toBe('Careers page');
    expect(hasControl(place, 'I know it: Hiring for sales')).toBe(true);
  });

  it('as nothing to act on where no sign was seen, or where the company is ruled out', () => {
    const none = opened({ fit: fitOf({ letter: 'D', timing: { digit: 3, signs: [] } }) }).place;
    expect(none.textContent).toContain('No sign that now is the moment: leave it');
    expect(none.querySelector('.why-now')).toBeNull();
    const out = opened({ fit: fitOf({ letter: '×', timing: TIMING }) }).place;
    expect(out.textContent).not.toContain('Now is the moment');
  });

  it('beside the company’s letter on somebody’s page too', () => {
    const view = personView({ fit: fitOf({ timing: TIMING }) });
    const place = draw(<Popup view={view} on={popupActions()} />);
    expect(place.querySelector('.side .digit')?.getAttribute('aria-label')).toBe('Timing 1');
  });
});

describe('a rep reads where a score comes from', () => {
  it('with the profile, its version and the mark of what it asks', () => {
    const { place } = opened({ fit: fitOf({ icp: { ...fitOf().icp, version: 3, hash: 'k3f9a2b' } }) });
    expect(place.querySelector('.by-profile')?.textContent).toBe(
      'By Mid-size logistics, version\u00a03\u00a0·\u00a0k3f9a2b',
    );
  });

  it('with the best of several named, and the others’ letters one press away', () => {
    const other = { letter: 'C', score: 44, icp: { id: 'food', name: 'Food makers', version: 2 } } as const;
    const { place } = opened({ others: [other] });
    const by = place.querySelector('.by-profile');
    expect(by?.textContent).toContain('Best match: Mid-size logistics');
    expect(by?.querySelector('summary')?.textContent).toBe('One other profile');
    expect(by?.querySelector('li')?.textContent).toContain('Food makers44 of 100');
    expect(by?.querySelector('li [role=img]')?.getAttribute('aria-label')).toBe('Fit C, weak fit');
  });

  it('with the day on which each quote was read', () => {
    expect(opened().place.querySelector('.reason figcaption')?.textContent).toBe(
      'nordfracht.example/about · page text · 23 Nov 2026',
    );
  });

  it('with a link that finds a short quote by the words around it, where the page’s text is at hand', () => {
    const evidence = { quote: '320', url: ABOUT, source: 'text', seenAt: NOW } as const;
    const page = { url: ABOUT, page: 'about', words: 9, seenAt: NOW } as const;
    const pages = [{ ...page, text: 'In Hamburg we are 320 people who drive at night.' }];
    const { place, on } = opened({
      account: account({ pages }),
      fit: fitOf({ reasons: [reason({ evidence })] }),
    });
    press(place, 'nordfracht.example/about');
    expect(on.openUrl).toHaveBeenCalledWith(expect.stringMatching(/#:~:text=.*-,320,-/));
  });
});

describe('a rep takes a score along', () => {
  it('as plain text with quotes and the own letter, and is told so calmly', async () => {
    const was = { ...WAS, verdict: 'yes', importance: 'must' } as const;
    const objections = [{ criterionId: 'size', says: 'matters less', at: NOW, was } as const];
    const { place, on } = opened({ say: say({ override: OWN, pass: PASS, objections }) });
    press(place, 'Copy as text');
    expect(on.copy).toHaveBeenCalledOnce();
    const [text] = on.copy.mock.calls[0] ?? [];
    expect(text).toContain('Nordfracht (https://nordfracht.example/): A, 86 of 100');
    expect(text).toContain('My own grade: C, because Owner is about to retire');
    expect(text).toContain('I passed on it: too small. Two vans.');
    expect(text).toContain('18 of 25');
    expect(text).toContain('  I disagree: it matters less');
    await vi.waitFor(() =>
      expect(place.querySelector('[role=status]')?.textContent).toBe('Copied, with quotes and sources.'),
    );
  });
});

describe('a rep reads that a list rules a company out', () => {
  const gate = reason({
    criterionId: 'relation:customer',
    kind: 'list',
    importance: 'never',
    label: 'Customers already',
    finding: 'Customer already, says customers.csv',
    evidence: { quote: 'Client: yes', url: ABOUT, source: 'import', seenAt: NOW, file: 'customers.csv' },
  });
  const listed = { ...fact('relation', { is: 'customer' }), source: 'import' as const };

  it('by its file, not by the profile, and says that it is not so', () => {
    const { place, on } = opened({
      account: account({ facts: [listed] }),
      fit: fitOf({ letter: '×', gates: [gate] }),
    });
    const shown = place.querySelector('.gate');
    expect(shown?.textContent).toContain('Ruled out: Customers already');
    expect(shown?.textContent).toContain('imported from customers.csv · 23 Nov 2026');
    expect(hasControl(place, 'Disagree: Customers already')).toBe(false);
    press(place, 'Not so: Customers already');
    expect(on.correctFact).toHaveBeenCalledExactlyOnceWith({ key: 'relation', value: { is: 'none' } });
  });

  it('by the rep’s own word, which is taken back as any', () => {
    const said = { ...listed, source: 'rep' as const };
    const { place, on } = opened({
      account: account({ facts: [said, listed] }),
      fit: fitOf({ letter: '×', gates: [gate] }),
    });
    expect(hasControl(place, 'Not so: Customers already')).toBe(false);
    press(place, 'Forget what I said: Customers already');
    expect(on.correctFact).toHaveBeenCalledExactlyOnceWith({ key: 'relation', value: null });
  });
});

describe('a rep puts a fact right', () => {
  it('and says that a company is a customer already', () => {
    const { place, on } = opened();
    press(place, 'Correct a fact');
    choose(place, 'Fact', 'relation');
    choose(place, 'Your relation', 'customer');
    enter(place);
    expect(on.correctFact).toHaveBeenCalledExactlyOnceWith({ key: 'relation', value: { is: 'customer' } });
  });

  it('chosen from the list of facts, with what is known of it, typed and parsed', () => {
    const { place, on } = opened();
    press(place, 'Correct a fact');
    expect(document.activeElement).toBe(control(place, 'Fact'));
    choose(place, 'Fact', 'employees');
    expect(place.querySelector('form.say')?.textContent).toContain('Now: 320 people.');
    type(control(place, 'People'), '51–200');
    enter(place);
    expect(place.querySelector('form.say')).toBeNull();
    expect(on.correctFact).toHaveBeenCalledExactlyOnceWith({
      key: 'employees',
      value: { min: 51, max: 200 },
    });
    expect(document.activeElement).toBe(control(place, 'Correct a fact'));
  });

  it('straight from the reason that it is behind, or in answer to an open question', () => {
    const open = reason({
      criterionId: 'founded',
      kind: 'founded',
      label: 'Founded in 1990 or later',
      verdict: 'unknown',
    });
    const { place, on } = opened({ fit: fitOf({ reasons: [reason(), open] }) });
    press(place, 'Correct: 50–1,000 people');
    expect(document.activeElement).toBe(control(place, 'People'));
    key('Escape');
    expect(document.activeElement).toBe(control(place, 'Correct: 50–1,000 people'));
    press(place, 'I know it: Founded in 1990 or later');
    type(control(place, 'Founded'), '1994');
    press(place, 'Save');
    expect(on.correctFact).toHaveBeenCalledExactlyOnceWith({ key: 'founded', value: 1994 });
  });

  it('told in a sentence what was not understood, with the field marked and nothing lost', () => {
    const { place, on } = opened();
    press(place, 'Correct: 50–1,000 people');
    type(control(place, 'People'), 'a lot');
    press(place, 'Save');
    expect(place.querySelector('[role=alert]')?.textContent).toContain('Write a number');
    const field = control(place, 'People');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')).toContain(
      place.querySelector('[role=alert]')?.id ?? 'none',
    );
    expect(document.activeElement).toBe(field);
    expect(on.correctFact).not.toHaveBeenCalled();
  });

  it('chosen where there are few answers', () => {
    const { place, on } = opened();
    press(place, 'Correct a fact');
    choose(place, 'Fact', 'businessModel');
    choose(place, 'Business', 'distributor');
    press(place, 'Save');
    expect(on.correctFact).toHaveBeenCalledWith({ key: 'businessModel', value: 'distributor' });
  });

  it('and sees it marked as said, without a link, with the way back at the reason and among all facts', () => {
    const said = { ...fact('employees', { min: 80, max: 80 }, 1), source: 'rep' as const, quote: '' };
    const evidence = { quote: '', url: ABOUT, source: 'rep', seenAt: NOW } as const;
    const { place, on } = opened({
      account: account({ facts: [said] }),
      fit: fitOf({ reasons: [reason({ finding: '80 people', evidence })] }),
    });
    const caption = place.querySelector('.reason figcaption');
    expect(caption?.textContent).toBe('you said so · 23 Nov 2026');
    expect(caption?.querySelector('a')).toBeNull();
    press(place, 'Forget what I said: 50–1,000 people');
    expect(on.correctFact).toHaveBeenLastCalledWith({ key: 'employees', value: null });
    const all = place.querySelector<HTMLDetailsElement>('.all-facts');
    doing(() => {
      if (all) all.open = true;
      all?.dispatchEvent(new Event('toggle'));
    });
    press(place, 'Forget what I said: People');
    expect(on.correctFact).toHaveBeenCalledTimes(2);
  });
});

describe('a rep adds to what a question has several answers to', () => {
  const uses = (source: 'rep' | 'trace', value: string) =>
    ({ ...fact('technology', value, 1), source, quote: '' }) as const;
  const wanted = reason({ criterionId: 'uses', kind: 'technology', label: 'Uses CRM', verdict: 'unknown' });

  it('beside what was said before, which stands in the field', () => {
    const facts = [uses('rep', 'Salesforce'), uses('trace', 'jQuery')];
    const { place, on } = opened({ account: account({ facts }), fit: fitOf({ reasons: [wanted] }) });
    press(place, 'I know it: Uses CRM');
    const field = control(place, 'Uses');
    expect(field instanceof HTMLInputElement && field.value).toBe('Salesforce');
    expect(place.querySelector('form.say')?.textContent).toContain('Now: Salesforce, jQuery. What you write');
    type(field, 'Salesforce, Shopify');
    enter(place);
    expect(on.correctFact).toHaveBeenCalledWith({ key: 'technology', value: ['Salesforce', 'Shopify'] });
  });

  it('and one that was read wrongly is disagreed with: adding would not take it away', () => {
    const read = { ...wanted, verdict: 'yes' as const };
    const { place } = opened({
      account: account({ facts: [uses('trace', 'jQuery')] }),
      fit: fitOf({ reasons: [read] }),
    });
    expect(hasControl(place, 'Correct: Uses CRM')).toBe(false);
    expect(hasControl(place, 'Disagree: Uses CRM')).toBe(true);
  });
});

describe('a rep gives an own letter', () => {
  it('with a reason, without which it is not kept', () => {
    const { place, on } = opened();
    press(place, 'My own letter');
    press(place, 'Save');
    expect(place.querySelector('[role=alert]')?.textContent).toBe('Choose one.');
    choose(place, 'Your letter', 'C');
    press(place, 'Save');
    expect(place.querySelector('[role=alert]')?.textContent).toContain('Say in a few words why');
    expect(on.override).not.toHaveBeenCalled();
    type(control(place, 'Why'), ' Owner is about to retire ');
    enter(place);
    expect(on.override).toHaveBeenCalledExactlyOnceWith({ letter: 'C', reason: 'Owner is about to retire' });
  });

  it('and sees both side by side, with the way back', () => {
    const { place, on } = opened({ say: say({ override: OWN }) });
    const both = place.querySelector('.own-letter');
    expect([...(both?.querySelectorAll('[role=img]') ?? [])].map((one) => one.textContent)).toEqual([
      'C',
      'A',
    ]);
    expect(both?.textContent).toContain('“Owner is about to retire” · 23 Nov 2026');
    expect(both?.textContent).not.toContain('look again');
    press(place, 'Take back your letter');
    expect(on.override).toHaveBeenCalledWith(null);
  });

  it('and is told once Fitmark’s letter is another than it was', () => {
    const { place } = opened({ say: say({ override: OWN }), fit: fitOf({ letter: 'B' }) });
    expect(place.querySelector('.own-letter')?.textContent).toContain('Was A when you said so: look again.');
  });
});

describe('a rep disagrees with a reason', () => {
  const no = (): Partial<Fit> => ({ reasons: [reason({ verdict: 'no', points: 0 })] });

  it('in a choice that never repeats what the reason says', () => {
    const { place, on } = opened({ fit: fitOf(no()) });
    press(place, 'Disagree: 50–1,000 people');
    const words = [...place.querySelectorAll('form.say option')].map((one) => one.textContent);
    expect(words).toEqual(['Choose', 'It is so', 'It matters more', 'It matters less', 'Something else']);
    choose(place, 'I disagree', 'is met');
    enter(place);
    expect(on.disagree).toHaveBeenCalledExactlyOnceWith('size', { says: 'is met' });
  });

  it('and finds it at the reason later, with the way back', () => {
    const was = { ...WAS, verdict: 'no', importance: 'must' } as const;
    const objections = [
      { criterionId: 'size', says: 'is met', note: 'They count drivers', at: NOW, was } as const,
    ];
    const { place, on } = opened({ fit: fitOf(no()), say: say({ objections }) });
    expect(place.querySelector('.objection')?.textContent).toContain(
      'You disagree: it is so (“They count drivers”).',
    );
    expect(hasControl(place, 'Disagree: 50–1,000 people')).toBe(false);
    press(place, 'Take back: 50–1,000 people');
    expect(on.disagree).toHaveBeenCalledWith('size', null);
  });

  it('with a gate as well', () => {
    const gate = reason({
      criterionId: 'gate',
      importance: 'never',
      label: 'Based in Germany',
      kind: 'place',
    });
    const { place } = opened({ fit: fitOf({ letter: '×', gates: [gate], reasons: [gate] }) });
    expect(hasControl(place, 'Disagree: Based in Germany')).toBe(true);
  });
});

describe('a rep passes on a company', () => {
  it('with a reason, by keys alone', () => {
    const { place, on } = opened();
    press(place, 'Pass');
    expect(document.activeElement).toBe(control(place, 'Pass, because'));
    choose(place, 'Pass, because', 'too small');
    type(control(place, 'In your words (optional)'), 'Two vans.');
    enter(place);
    expect(on.pass).toHaveBeenCalledExactlyOnceWith({ reason: 'too small', line: 'Two vans.' });
    expect(on.add).not.toHaveBeenCalled();
  });

  it('though they have only just added it: its place on the list leaves them where they type', () => {
    const { place, on } = opened();
    press(place, 'Add to targets');
    press(place, 'Pass');
    const target = {
      accountId: 'nordfracht.example',
      tier: 'B',
      why: '',
      addedAt: NOW,
      addedFrom: ABOUT,
    } as const;
    redraw(place, <Popup view={readView({ target })} on={on} />);
    expect(place.textContent).toContain('On your list');
    expect(document.activeElement?.tagName).toBe('SELECT');
  });

  it('for another reason only with a line', () => {
    const { place, on } = opened();
    press(place, 'Pass');
    choose(place, 'Pass, because', 'other');
    enter(place);
    expect(on.pass).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(control(place, 'In your words (optional)'));
  });

  it('and finds the remembered no on the next visit, above the score, with the way back', () => {
    const { place, on } = opened({ say: say({ pass: PASS }) });
    const no = place.querySelector('.passed');
    expect(no?.textContent).toContain('You passed on it: too small · 23 Nov 2026“Two vans.”');
    expect(control(place, 'Add anyway').classList.contains('primary')).toBe(false);
    press(place, 'Undo: you passed on it');
    expect(on.pass).toHaveBeenCalledWith(null);
  });

  it('also where nothing is scored yet', () => {
    const on = popupActions();
    const { fit: _, ...unscored } = readView();
    const place = draw(<Popup view={unscored} on={on} />);
    expect(hasControl(place, 'My own letter')).toBe(false);
    expect(hasControl(place, 'Pass')).toBe(true);
    redraw(place, <Popup view={{ ...unscored, say: say({ pass: PASS }) }} on={on} />);
    expect(place.querySelector('.passed')).not.toBeNull();
  });

  it('once, while an act is under way', () => {
    const { place, on } = opened({ say: say({ pass: PASS }) }, true);
    press(place, 'Undo: you passed on it');
    expect(on.pass).not.toHaveBeenCalled();
  });
});
