// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { BackupActions } from '../../components/files/backup/actions.ts';
import { BackupPanel } from '../../components/files/backup/BackupPanel.tsx';
import { Reminder } from '../../components/files/backup/Reminder.tsx';
import type { BackupState, RestorePreview } from '../../lib/exchange/backup/plan.ts';
import { control, doing, draw, hasControl, press, type } from './draw.tsx';

const NOON = Date.UTC(2026, 10, 24, 12);
const NONE: BackupState = { every: 'off', locked: false };
const PREVIEW: RestorePreview = {
  madeAt: NOON,
  rows: [
    { what: 'Companies', added: 12, changed: 3, same: 400, kept: 1, unread: 0 },
    { what: 'Targets', added: 2, changed: 0, same: 41, kept: 0, unread: 0 },
  ],
  notes: ['Your list would hold 63 of 60: three of the file come in as taken off.'],
};

const settled = () => vi.waitFor(() => doing(() => undefined));

async function drawn(state: BackupState, over: Partial<BackupActions> = {}) {
  const on = {
    show: vi.fn(async () => state),
    save: vi.fn(async () => ({ ...state, lastAt: NOON, lastFile: 'fitmark-2026-11-24.json.gz' })),
    plan: vi.fn(async (every: BackupState['every']) => ({ ...state, every })),
    open: vi.fn(async () => ({ is: 'open' as const, preview: PREVIEW })),
    bringIn: vi.fn(async () => PREVIEW),
    drop: vi.fn(async () => undefined),
    ...over,
  } satisfies BackupActions;
  const place = draw(<BackupPanel on={on} />);
  await vi.waitFor(() => {
    doing(() => undefined);
    control(place, 'Save a backup');
  });
  return { place, on };
}

const choose = (place: Element, name: string) =>
  doing(() => {
    const field = place.querySelector<HTMLInputElement>('input[type=file]');
    Object.defineProperty(field, 'files', { value: [new File(['x'], name)], configurable: true });
    Object.defineProperty(field, 'value', { value: '', writable: true, configurable: true });
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  });

const shows = (place: Element, words: string) =>
  vi.waitFor(() => {
    doing(() => undefined);
    expect(place.textContent).toContain(words);
  });

describe('a rep’s backups', () => {
  it('say that there is none yet, and what the last one was once it is made', async () => {
    const { place, on } = await drawn(NONE);
    expect(place.textContent).toContain('There is none yet.');
    press(place, 'Save a backup');
    await shows(place, 'Last one: 24 Nov 2026, fitmark-2026-11-24.json.gz');
    expect(on.save).toHaveBeenCalledWith(undefined);
  });

  it('are locked only with a passphrase that is long enough and written twice alike', async () => {
    const { place, on } = await drawn(NONE);
    doing(() => place.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
    const [one, two] = [...place.querySelectorAll<HTMLInputElement>('input[type=password]')];
    if (!one || !two) throw new Error('No fields.');
    type(one, 'short');
    press(place, 'Save a backup');
    type(one, 'four plain words');
    type(two, 'four plain wordz');
    press(place, 'Save a backup');
    expect(on.save).not.toHaveBeenCalled();
    expect(place.textContent).toContain('The two are not alike yet.');
    type(two, 'four plain words');
    press(place, 'Save a backup');
    expect(on.save).toHaveBeenCalledWith('four plain words');
    await settled();
  });

  it('go by themselves where the browser allows it, and stay off where it does not', async () => {
    const { place, on } = await drawn(NONE, { plan: vi.fn(async () => undefined) });
    const select = place.querySelector('select');
    if (!select) throw new Error('No choice.');
    doing(() => {
      select.value = 'week';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(on.plan).toHaveBeenCalledWith('week', undefined);
    await shows(place, 'The browser did not allow it');
    expect(select.value).toBe('off');
  });

  it('say what went wrong with the last one', async () => {
    const { place } = await drawn({ every: 'week', locked: false, problem: 'The disk is full.' });
    expect(place.querySelector('[role=alert]')?.textContent).toBe('The disk is full.');
  });
});

describe('a rep who restores a backup', () => {
  it('sees what it would bring, then brings it in', async () => {
    const { place, on } = await drawn(NONE);
    choose(place, 'fitmark-2026-11-24.json.gz');
    await shows(place, 'What it would bring');
    expect(place.textContent).toContain('three of the file come in as taken off');
    const [companies] = [...place.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(companies).toBe('Companies1231400');
    expect(on.bringIn).not.toHaveBeenCalled();
    press(place, 'Bring it in');
    await shows(place, 'It is in');
  });

  it('is asked for the passphrase of a locked one, and again after a wrong one', async () => {
    const open = vi.fn(async (_: File, passphrase?: string) => {
      if (passphrase === 'right') return { is: 'open' as const, preview: PREVIEW };
      const wrong = passphrase !== undefined && { sentence: 'This is another passphrase.' };
      return { is: 'locked' as const, ...wrong };
    });
    const { place } = await drawn(NONE, { open });
    choose(place, 'fitmark.locked');
    await shows(place, 'This file is locked.');
    const give = (words: string) => {
      const field = place.querySelector<HTMLInputElement>('input[type=password]');
      if (!field) throw new Error('No field.');
      type(field, words);
      press(place, 'Open');
    };
    give('wrong');
    await shows(place, 'This is another passphrase.');
    give('right');
    await shows(place, 'What it would bring');
  });

  it('reads why a file is none of ours, and can leave one that is', async () => {
    const { place, on } = await drawn(NONE, {
      open: vi.fn(async (file: File) =>
        file.name.endsWith('.png')
          ? { is: 'refused' as const, sentence: 'This is no backup of Fitmark.' }
          : { is: 'open' as const, preview: PREVIEW },
      ),
    });
    choose(place, 'cat.png');
    await shows(place, 'This is no backup of Fitmark.');
    choose(place, 'fitmark.json.gz');
    await shows(place, 'What it would bring');
    press(place, 'Leave it');
    await vi.waitFor(() => expect(hasControl(place, 'Bring it in')).toBe(false));
    expect(on.drop).toHaveBeenCalled();
  });
});

describe('the word about a backup', () => {
  it('stands on the page with the way there, until later', () => {
    const onLater = vi.fn();
    const place = draw(<Reminder words="There is no backup yet." onLater={onLater} />);
    expect(place.querySelector('a')?.getAttribute('href')).toBe('#files?do=backup');
    press(place, 'Later');
    expect(onLater).toHaveBeenCalledOnce();
    expect(draw(<Reminder words={undefined} onLater={onLater} />).textContent).toBe('');
  });
});
