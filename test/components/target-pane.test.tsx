// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TargetPane } from '../../components/target/TargetPane.tsx';
import type { TargetEvent } from '../../lib/targets/event.ts';
import type { TargetList, TargetRow } from '../../lib/targets/row.ts';
import { control, doing, draw, hasControl, key, press, redraw, type } from './draw.tsx';
import { answered, choose } from './icp/form.tsx';
import { NOW, person, target } from './invented.ts';
import { CHANGED, listActions, listOf, row, TODAY } from './invented-list.ts';

let nth = 0;

/** A target open beside the list; each under an address of its own, for what is not saved outlives the pane. */
async function pane(over: Partial<TargetRow['target']> = {}, on = listActions()) {
  nth += 1;
  const id = `kite${nth}.example`;
  const done = { onTier: vi.fn(), onRemove: vi.fn(), onClose: vi.fn() };
  const shown = (list: TargetList) => (
    <TargetPane key={id} accountId={id} list={list} today={TODAY} on={on} {...done} />
  );
  const rows = (more: Partial<TargetRow['target']> = {}) => listOf([row(id, 'Kite', { ...over, ...more })]);
  const place = draw(shown(rows()));
  await answered();
  return {
    id,
    on,
    place,
    ...done,
    /** What another page did. */
    stands: (more: Partial<TargetRow['target']>) => redraw(place, shown(rows(more))),
    show: (list: TargetList) => redraw(place, shown(list)),
    close: () => redraw(place, <p>closed</p>),
    open: (more: Partial<TargetRow['target']> = {}) => redraw(place, shown(rows(more))),
  };
}

const leave = (field: HTMLElement) => doing(() => field.dispatchEvent(new FocusEvent('blur')));
const value = (field: HTMLElement) => (field instanceof HTMLTextAreaElement ? field.value : undefined);

describe('a rep opens a target', () => {
  it('and reads who it is, when the next touch is due, whom they know, and why it fits', async () => {
    const { place, on, id } = await pane({ nextOn: '2026-11-16' });
    expect(place.querySelector('h2')?.textContent).toBe('Kite');
    expect(place.textContent).toContain('Next touch: Mon 16 Nov, 7 days overdue');
    expect(place.textContent).toContain('Jane Example · contact');
    expect(on.story).toHaveBeenCalledExactlyOnceWith(id);
    expect(on.explain).not.toHaveBeenCalled();
    doing(() => control(place, 'All reasons for its fit').click());
    await vi.waitFor(() => expect(on.explain).toHaveBeenCalledExactlyOnceWith(id));
    await answered();
    expect(place.querySelector('details .reason')?.textContent).toContain('50–1,000 people');
  });

  it('and takes it elsewhere: its row to a sheet, its fit as text, itself to the CRM', async () => {
    const on = listActions();
    on.crmLink.mockReturnValue('https://crm.example/?q=kite');
    const { place, id } = await pane({ why: '=1+1' }, on);
    expect(on.crmLink).toHaveBeenLastCalledWith(id, 'Kite');
    press(place, 'Open in CRM');
    expect(on.openUrl).toHaveBeenLastCalledWith('https://crm.example/?q=kite');
    press(place, 'Copy row');
    await answered();
    expect(place.textContent).toContain('Copied with its headings: paste it in a sheet.');
    const [headings, cells] = on.copy.mock.lastCall?.[0].split('\n').map((line) => line.split('\t')) ?? [];
    expect(headings?.slice(0, 2)).toEqual(['company', 'domain']);
    expect(cells?.slice(0, 2)).toEqual(['Kite', id]);
    expect(cells?.[headings?.indexOf('why') ?? -1]).toBe("'=1+1");
    doing(() => control(place, 'All reasons for its fit').click());
    await answered();
    press(place, 'Copy as text');
    expect(on.copy).toHaveBeenLastCalledWith(expect.stringContaining('Yes: 50–1,000 people'));
  });

  it('and sees no way to a CRM that was never set', async () => {
    expect(hasControl((await pane()).place, 'Open in CRM')).toBe(false);
  });

  it('sets status and tier, saves and forgets persons, takes it off', async () => {
    const { place, on, id, onTier, onRemove } = await pane();
    choose(control(place, 'Status of Kite'), 'In talks');
    expect(on.change).toHaveBeenLastCalledWith(id, { what: 'status', status: 'talks' });
    choose(control(place, 'Tier of Kite'), 'C');
    expect(onTier).toHaveBeenCalledWith(expect.anything(), 'C');
    press(place, 'Remove Jane Example from contacts');
    expect(on.savePerson).toHaveBeenCalledWith(person().id, false);
    press(place, 'Forget Jane Example');
    expect(on.forgetPerson).toHaveBeenCalledWith(person().id);
    press(place, 'Take off your list');
    expect(onRemove).toHaveBeenCalledOnce();
  });

  it('plans the next touch by a press or by day and step; a day that has passed is refused with a sentence', async () => {
    const { place, on, id } = await pane();
    press(place, 'Next week: Mon 30 Nov');
    expect(on.change).toHaveBeenLastCalledWith(id, { what: 'next', on: '2026-11-30' });
    await answered();
    type(control(place, 'Day of the next touch'), '2026-11-22');
    press(place, 'Plan');
    expect(place.querySelector('[role=alert]')?.textContent).toContain('That day has passed');
    expect(on.change).toHaveBeenCalledOnce();
    type(control(place, 'Day of the next touch'), '2026-12-01');
    type(control(place, 'Next step'), 'send prices');
    press(place, 'Plan');
    expect(on.change).toHaveBeenLastCalledWith(id, { what: 'next', on: '2026-12-01', step: 'send prices' });
  });

  it('is told that nothing is due of one that is won', async () => {
    expect((await pane({ status: 'won' })).place.textContent).toContain('Nothing is due: won.');
  });

  it('tags it, each tag once, and takes a tag away', async () => {
    const { place, on, id } = await pane({ tags: ['North'] });
    const field = place.querySelector<HTMLInputElement>('.part-tags input');
    if (!field) throw new Error('No field for tags.');
    for (const typed of ['north', ' Key  account ']) {
      type(field, typed);
      doing(() => field.focus());
      key('Enter');
    }
    expect(on.change).toHaveBeenCalledExactlyOnceWith(id, { what: 'tags', add: ['Key account'], remove: [] });
    press(place, 'Remove tag North');
    expect(on.change).toHaveBeenLastCalledWith(id, { what: 'tags', add: [], remove: ['North'] });
  });
});

describe('a rep looks at what was done', () => {
  const event = (over: Partial<TargetEvent>): TargetEvent => ({
    id: `${over.key} kite`,
    key: 'key-one',
    accountId: 'kite',
    what: 'tier',
    at: NOW,
    fields: {},
    ...over,
  });
  const EVENTS = [
    event({
      key: 'key-touch',
      what: 'touch',
      touch: { kind: 'call', outcome: 'none', line: 'left a message' },
      fields: { nextOn: [null, '2026-11-30'] },
    }),
    event({ key: 'key-tier', fields: { tier: ['B', 'A'] } }),
    event({ key: 'key-old', what: 'status', fields: { status: [null, 'talks'] } }),
    event({ key: 'key-gone', what: 'tags', fields: { tags: [['Key'], ['North']] }, undoneAt: NOW }),
  ];

  it('in plain words with the day, and takes back what still stands', async () => {
    const on = listActions();
    on.story.mockImplementation(async (accountId) => ({
      target: target({ accountId, tier: 'A', status: 'won' }),
      events: EVENTS,
      touches: [{ id: 'key-touch', accountId, kind: 'call', on: TODAY, at: NOW, tier: 'A' }],
      persons: [],
    }));
    const { place } = await pane({}, on);
    const lines = [...place.querySelectorAll('.history li')].map((one) => one.textContent);
    expect(lines).toEqual([
      '23 Nov 2026: Call, no answer: left a message · next Mon 30 NovUndo',
      '23 Nov 2026: Tier B → AUndo',
      '23 Nov 2026: Status New → In talks',
      '23 Nov 2026: Tagged North, No longer tagged Key · taken back',
    ]);
    press(place, 'Undo: Tier B → A');
    expect(on.undoKey).toHaveBeenCalledExactlyOnceWith('key-tier');
  });

  it('and is told where it could not be read', async () => {
    const on = listActions();
    on.story.mockRejectedValue(new Error('The store did not open.'));
    expect((await pane({}, on)).place.textContent).toContain('The store did not open.');
  });
});

describe('a rep writes notes', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => vi.useRealTimers());
  const paneNow = async (...asked: Parameters<typeof pane>) => {
    vi.useRealTimers();
    const made = await pane(...asked);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    return made;
  };
  const settled = () => vi.advanceTimersByTimeAsync(0);

  it('which are saved two seconds after the last letter, with what they were', async () => {
    const { place, on, id } = await paneNow({ notes: 'Old' });
    type(control(place, 'Notes'), 'Old and new');
    await vi.advanceTimersByTimeAsync(1_900);
    expect(on.change).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(on.change).toHaveBeenCalledExactlyOnceWith(id, {
      what: 'notes',
      notes: 'Old and new',
      was: 'Old',
    });
    type(control(place, 'Notes'), 'Old and newer');
    leave(control(place, 'Notes'));
    expect(on.change).toHaveBeenLastCalledWith(id, {
      what: 'notes',
      notes: 'Old and newer',
      was: 'Old and new',
    });
  });

  it('also when they leave the field, the target or the page', async () => {
    const { place, on, id, close } = await paneNow();
    type(control(place, 'Notes'), 'One');
    doing(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(on.change).toHaveBeenLastCalledWith(id, { what: 'notes', notes: 'One', was: '' });
    await settled();
    type(control(place, 'Notes'), 'Two');
    close();
    expect(on.change).toHaveBeenLastCalledWith(id, { what: 'notes', notes: 'Two', was: 'One' });
  });

  it('and what another tab writes is followed while nothing is written here', async () => {
    const { place, stands } = await paneNow({ notes: 'Old' });
    stands({ notes: 'From there' });
    expect(value(control(place, 'Notes'))).toBe('From there');
  });

  it('in two tabs at once: nothing is overwritten, and they choose mine, that or both', async () => {
    const { place, on, id, stands } = await paneNow({ notes: 'Old' });
    on.change.mockResolvedValueOnce(undefined);
    type(control(place, 'Notes'), 'Mine');
    leave(control(place, 'Notes'));
    stands({ notes: 'Theirs' });
    await settled();
    expect(value(control(place, 'Notes'))).toBe('Mine');
    expect(place.querySelector('[role=alert]')?.textContent).toContain('Theirs');
    type(control(place, 'Notes'), 'Mine, more');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(on.change).toHaveBeenCalledOnce();
    press(place, 'Keep both');
    expect(on.change).toHaveBeenLastCalledWith(id, {
      what: 'notes',
      notes: 'Mine, more\n\nTheirs',
      was: 'Theirs',
    });
    await settled();
    expect(place.querySelector('[role=alert]')).toBeNull();
  });

  it('and takes what stands there instead', async () => {
    const { place, on, stands } = await paneNow({ notes: 'Old' });
    type(control(place, 'Notes'), 'Mine');
    stands({ notes: 'Theirs' });
    press(place, 'Take that');
    expect(value(control(place, 'Notes'))).toBe('Theirs');
    await settled();
    expect(on.change).not.toHaveBeenCalled();
  });

  it('which could not be saved, and finds them again when the target is opened once more', async () => {
    const { place, on, close, open } = await paneNow();
    on.change.mockResolvedValue(undefined);
    type(control(place, 'Notes'), 'Not lost');
    leave(control(place, 'Notes'));
    await settled();
    expect(place.textContent).toContain('Not saved');
    close();
    await settled();
    open();
    expect(value(control(place, 'Notes'))).toBe('Not lost');
    on.change.mockResolvedValue(CHANGED);
    leave(control(place, 'Notes'));
    await settled();
    expect(place.textContent).not.toContain('Not saved');
  });

  it('of a target that is taken off in another tab: what they wrote stays to be copied, nothing else can be done', async () => {
    const { place, on, id, show } = await paneNow({ notes: 'Old' });
    type(control(place, 'Notes'), 'Half a thou');
    on.change.mockResolvedValue(undefined);
    show(listOf([], { past: [target({ accountId: id, removedAt: NOW })] }));
    const notes = control(place, 'Notes');
    expect(place.querySelector('[role=alert]')?.textContent).toBe(
      'This company was taken off your list on 23 Nov 2026. What you wrote stays here to be copied.',
    );
    expect(value(notes)).toBe('Half a thou');
    expect(notes).toHaveProperty('readOnly', true);
    expect(hasControl(place, 'Plan')).toBe(false);
    show(listOf([]));
    expect(place.querySelector('[role=alert]')?.textContent).toContain(
      'it was forgotten or joined to another',
    );
  });
});
