// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { VisitView } from '../../lib/messages/visit.ts';
import { control, draw, hasControl, key, press, redraw, type } from './draw.tsx';
import { personView, popupActions, readView, target } from './invented.ts';

const worked = target({
  status: 'contacted',
  nextOn: '2026-11-20',
  nextStep: 'Send the price list',
  last: { kind: 'call', outcome: 'none', line: 'left a message', on: '2026-11-13', nth: 3 },
  notes: 'Asks for figures.',
});

const opened = (over: Partial<VisitView> = {}, on = popupActions()) => ({
  place: draw(<Popup view={readView(over)} on={on} />),
  on,
});

const partOf = (place: Element) => place.querySelector('section[aria-label="On your list"]');

describe('a rep opens the popup on a target’s own page', () => {
  it('reads what is due, what was last and what is next, before how it fits', () => {
    const { place } = opened({ target: worked });
    const part = partOf(place);
    expect(part?.querySelector('h2')?.textContent).toBe('Touch due 3 days ago');
    expect(part?.textContent).toContain('Last: Call, no answer: left a message · 10 days ago, touch 3');
    expect(part?.textContent).toContain('Next step: Send the price list');
    expect(control(place, 'Notes')).toMatchObject({ value: 'Asks for figures.' });
    expect(control(place, 'Tier of Nordfracht')).toMatchObject({ value: 'A' });
    expect(control(place, 'Status of Nordfracht')).toMatchObject({ value: 'contacted' });
    const fit = place.querySelector('section[aria-label="Fit"]');
    expect(part && fit && part.compareDocumentPosition(fit)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('has a way to its record in the CRM, where one is set', () => {
    const { place, on } = opened({ target: worked, crm: 'https://crm.example/?q=nordfracht' });
    press(place, 'Open in CRM');
    expect(on.openUrl).toHaveBeenCalledExactlyOnceWith('https://crm.example/?q=nordfracht');
    expect(hasControl(opened({ target: worked }).place, 'Open in CRM')).toBe(false);
  });

  it('is told when nothing was done yet, and when nothing is due any more', () => {
    const fresh = partOf(opened({ target: target({ nextOn: '2026-11-30' }) }).place);
    expect(fresh?.querySelector('h2')?.textContent).toBe('Next touch on Mon 30 Nov');
    expect(fresh?.textContent).toContain('No touch yet.');
    const won = partOf(opened({ target: target({ status: 'won' }) }).place);
    expect(won?.querySelector('h2')?.textContent).toBe('Nothing is due: won');
  });

  it('logs a touch by one key and Enter, wherever the keyboard is', async () => {
    const { place, on } = opened({ target: worked });
    key('m');
    expect(control(place, 'Mail').getAttribute('aria-pressed')).toBe('true');
    press(place, 'Log it');
    await vi.waitFor(() => expect(on.log).toHaveBeenCalledWith({ kind: 'mail', outcome: 'none' }, undefined));
    expect(on.add).not.toHaveBeenCalled();
  });

  it('finds it on the page of somebody who works there as well', () => {
    const place = draw(<Popup view={personView({ target: worked })} on={popupActions()} />);
    expect(partOf(place)?.querySelector('h2')?.textContent).toBe('Touch due 3 days ago');
  });

  it('writes notes that are saved with what they were; refused, what was written stays and says so', async () => {
    const { place, on } = opened({ target: worked });
    const field = control(place, 'Notes');
    on.change.mockResolvedValueOnce(undefined);
    type(field, 'Asks for figures. Sent.');
    field.focus();
    field.blur();
    const said = { what: 'notes', notes: 'Asks for figures. Sent.', was: 'Asks for figures.' };
    await vi.waitFor(() => expect(on.change).toHaveBeenCalledWith(said));
    await vi.waitFor(() => expect(place.textContent).toContain('Not saved'));
    redraw(place, <Popup view={readView({ target: { ...worked, notes: 'Another’s.' } })} on={on} />);
    expect(field).toMatchObject({ value: 'Asks for figures. Sent.' });
    expect(partOf(place)?.querySelector('[role=alert]')?.textContent).toContain('Another’s.');
    press(place, 'Keep mine');
    await vi.waitFor(() => expect(on.change).toHaveBeenLastCalledWith({ ...said, was: 'Another’s.' }));
  });

  it('gives it another tier; a full one asks who moves down', async () => {
    const list = { used: 40, cap: 60, tiers: { A: 10, B: 14, C: 16 } };
    const { place, on } = opened({ target: { ...worked, tier: 'B' }, list });
    const choose = (tier: string) => {
      const tiers = control(place, 'Tier of Nordfracht');
      if (tiers instanceof HTMLSelectElement) tiers.value = tier;
      tiers.dispatchEvent(new Event('change', { bubbles: true }));
    };
    choose('C');
    expect(on.change).toHaveBeenCalledWith({ what: 'tier', tier: 'C' });
    on.weakest.mockResolvedValueOnce([
      { accountId: 'elm.example', label: 'Elm', tier: 'A', reasons: ['61 days silent'] },
    ]);
    choose('A');
    await vi.waitFor(() => expect(on.weakest).toHaveBeenCalledWith('A'));
    await vi.waitFor(() => {
      key('1', { code: 'Digit1' });
      expect(on.change).toHaveBeenLastCalledWith({ what: 'tier', tier: 'A', down: 'elm.example' });
    });
  });

  it('takes the last act back by its button or Ctrl+Z, but not while writing', () => {
    const undo = { words: 'Call logged.', press: vi.fn() };
    const place = draw(<Popup view={readView({ target: worked })} undo={undo} on={popupActions()} />);
    expect(place.querySelector('.foot [role=status]')?.textContent).toContain('Call logged.');
    control(place, 'Notes').focus();
    key('z', { ctrlKey: true });
    expect(undo.press).not.toHaveBeenCalled();
    control(place, 'Undo: Call logged.').focus();
    key('z', { ctrlKey: true });
    expect(undo.press).toHaveBeenCalledOnce();
  });

  it('takes it off with a word on its silence, and the way back', () => {
    const { place, on } = opened({ target: worked });
    press(place, 'Take off');
    redraw(place, <Popup view={readView()} on={on} />);
    expect(place.textContent).toContain('Taken off your list, 10 days silent: give it 90');
    press(place, 'Undo');
    expect(on.restore).toHaveBeenCalledOnce();
  });
});

describe('a rep adds a company', () => {
  it('and reads its tier and when it is first due', () => {
    const { place, on } = opened();
    press(place, 'Add to targets');
    redraw(place, <Popup view={readView({ target: target({ nextOn: '2026-11-25' }) })} on={on} />);
    expect(place.textContent).toContain('On your list · tier A · first touch Wed 25 Nov');
    expect(hasControl(place, 'Move one down')).toBe(false);
  });

  it('whose tier is full: reads where it came in, and may move one down', async () => {
    const list = { used: 40, cap: 60, tiers: { A: 10, B: 15, C: 15 } };
    const { place, on } = opened({ list });
    press(place, 'Add to targets');
    redraw(place, <Popup view={readView({ target: target({ tier: 'B' }), list })} on={on} />);
    expect(place.textContent).toContain('Tier A is full (10 of 10): it came in at B.');
    on.weakest.mockResolvedValueOnce([
      { accountId: 'elm.example', label: 'Elm', tier: 'A', reasons: ['fit C'] },
    ]);
    press(place, 'Move one down');
    expect(place.querySelector('.swap')?.textContent).toMatch(/stays at B.*Leave it at B/s);
    await vi.waitFor(() => {
      key('1', { code: 'Digit1' });
      expect(on.change).toHaveBeenCalledWith({ what: 'tier', tier: 'A', down: 'elm.example' });
    });
  });

  it('while the list is full: one key replaces the weakest, another keeps all', async () => {
    const on = popupActions();
    on.weakest.mockResolvedValue([
      { accountId: 'elm.example', label: 'Elm', tier: 'C', reasons: ['61 days silent', 'fit C'] },
      { accountId: 'oak.example', label: 'Oak', tier: 'C', reasons: ['fit D'] },
    ]);
    const { place } = opened({ list: { used: 60, cap: 60, tiers: { A: 10, B: 25, C: 25 } } }, on);
    expect(document.activeElement).toBe(control(place, 'Choose who makes room'));
    press(place, 'Choose who makes room');
    await vi.waitFor(() => expect(place.textContent).toContain('61 days silent'));
    expect(place.textContent).toContain('Your list is full (60 of 60). Who makes room for Nordfracht?');
    expect(hasControl(place, 'Add to targets')).toBe(false);
    await vi.waitFor(() => {
      key('2', { code: 'Digit2' });
      expect(on.swap).toHaveBeenCalledWith('oak.example', 'Oak');
    });
    key('k');
    expect(place.textContent).toContain('Your list is full (60 of 60): Nordfracht is not on it.');
  });
});
