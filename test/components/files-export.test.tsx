// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { ExportActions } from '../../components/files/export/actions.ts';
import { ExportPanel } from '../../components/files/export/ExportPanel.tsx';
import type { FileMade } from '../../lib/exchange/export/sheet.ts';
import type { Prospect } from '../../lib/targets/prospects/prospect.ts';
import type { TargetList } from '../../lib/targets/row.ts';
import { control, doing, draw, hasControl, press, type } from './draw.tsx';
import { answered, choose } from './icp/form.tsx';
import { NOW } from './invented.ts';
import { listOf, ROWS, TODAY } from './invented-list.ts';

const seen: Prospect = {
  id: 'birch.example',
  label: 'Birch',
  letter: 'B',
  known: 58,
  digit: 2,
  seenAt: NOW,
  passed: false,
  ownLetter: false,
};

function panel(list: TargetList = listOf(), over: Partial<ExportActions> = {}) {
  const on = {
    settings: vi.fn<ExportActions['settings']>(),
    openUrl: vi.fn(),
    save: vi.fn<(file: FileMade) => void>(),
    prospects: vi.fn<ExportActions['prospects']>(async () => [seen]),
    touches: vi.fn<ExportActions['touches']>(async () => [
      { id: 'key', accountId: 'kite.example', on: TODAY, at: NOW, tier: 'B', kind: 'call' },
    ]),
  };
  return { on, place: draw(<ExportPanel list={list} today={TODAY} on={{ ...on, ...over }} />) };
}

const headings = (place: Element) => [...place.querySelectorAll('th')].map((one) => one.textContent);
const tick = (place: Element, heading: string) => doing(() => control(place, heading).click());
const label = (count: number) => `Save ${count} ${count === 1 ? 'row' : 'rows'}`;

describe('a rep takes their list out', () => {
  it('sees its first rows, and has them as a spreadsheet by one press', async () => {
    const { place, on } = panel();
    expect(headings(place).slice(0, 3)).toEqual(['company', 'domain', 'website']);
    expect(place.querySelectorAll('tbody tr')).toHaveLength(3);
    expect(place.textContent).toContain('and 1 more');
    press(place, label(4));
    await vi.waitFor(() => expect(on.save).toHaveBeenCalledOnce());
    await answered();
    const [file] = on.save.mock.lastCall ?? [];
    expect(file).toMatchObject({ name: 'fitmark-targets-2026-11-23.csv', type: 'text/csv' });
    expect(file?.text.split('\r\n')).toHaveLength(5);
    expect(place.textContent).toContain('Saved in your downloads: fitmark-targets-2026-11-23.csv');
  });

  it('chooses columns, which are remembered: all again is nothing to remember', () => {
    const { place, on } = panel();
    tick(place, 'website');
    expect(headings(place)).not.toContain('website');
    const { exported } = on.settings.mock.lastCall?.[0] ?? {};
    expect(exported).toContain('company');
    expect(exported).toContain('last seen');
    expect(exported).not.toContain('website');
    tick(place, 'website');
    expect(on.settings).toHaveBeenLastCalledWith({ exported: null });
  });

  it('finds the columns that they chose last, and cannot save none', () => {
    const { place, on } = panel(listOf(ROWS, { settings: { cap: 60, views: [], exported: ['tier'] } }));
    expect(headings(place)).toEqual(['tier']);
    tick(place, 'tier');
    expect(place.textContent).toContain('Choose at least one column.');
    press(place, label(4));
    expect(on.save).not.toHaveBeenCalled();
  });

  it('takes those due, or one tier', () => {
    const { place } = panel();
    choose(control(place, 'Which'), 'Tier B');
    expect(hasControl(place, label(2))).toBe(true);
    choose(control(place, 'Which'), 'Due today');
    expect(place.textContent).toContain('There is nothing of it yet.');
  });

  it('makes a list for colleagues under a name that is remembered', async () => {
    const { place, on } = panel();
    choose(control(place, 'As'), 'A list for colleagues');
    expect(hasControl(place, 'website')).toBe(false);
    const owner = control(
      place,
      'You, as colleagues and your CRM know you (a name or a mail address; may stay empty)',
    );
    type(owner, 'Jane Example ');
    doing(() => owner.dispatchEvent(new Event('change', { bubbles: true })));
    expect(on.settings).toHaveBeenLastCalledWith({ owner: 'Jane Example' });
    expect(place.querySelector('tbody tr')?.textContent).toContain('Jane Example');
    press(place, label(4));
    await vi.waitFor(() => expect(on.save.mock.lastCall?.[0].name).toBe('fitmark-shared-2026-11-23.csv'));
  });

  it('gets a calendar of next touches', async () => {
    const { place, on } = panel();
    choose(control(place, 'As'), 'Calendar (.ics)');
    expect(headings(place)).toEqual(['company', 'next touch', 'next step']);
    press(place, label(4));
    await vi.waitFor(() => expect(on.save.mock.lastCall?.[0].type).toBe('text/calendar'));
  });

  it('is told where there is nothing', () => {
    expect(panel(listOf([])).place.textContent).toContain('There is nothing of it yet.');
  });
});

describe('a rep takes out what they saw and did', () => {
  it('all companies seen, once their rows are made', async () => {
    const rows = Promise.withResolvers<Prospect[]>();
    const prospects = vi.fn<ExportActions['prospects']>((progress) => {
      progress(800);
      return rows.promise;
    });
    const { place, on } = panel(listOf(), { prospects });
    choose(control(place, 'As'), 'HubSpot companies');
    choose(control(place, 'Take out'), 'All companies seen');
    await vi.waitFor(() =>
      doing(() => expect(place.textContent).toContain('800 rows are still to be scored')),
    );
    rows.resolve([seen]);
    await answered();
    expect(hasControl(place, label(1))).toBe(true);
    press(place, label(1));
    await vi.waitFor(() => expect(on.save.mock.lastCall?.[0].name).toBe('fitmark-prospects-2026-11-23.csv'));
  });

  it('all touches, each with its company’s name', async () => {
    const { place } = panel();
    choose(control(place, 'Take out'), 'All touches');
    await answered();
    expect(place.querySelector('tbody tr')?.textContent).toContain('Kite');
  });

  it('or is told why they cannot', async () => {
    const { place } = panel(listOf(), { touches: () => Promise.reject(new Error('Reload this page.')) });
    choose(control(place, 'Take out'), 'All touches');
    await answered();
    expect(place.querySelector('[role=alert]')?.textContent).toBe('Reload this page.');
  });
});

describe('a rep sets where their CRM looks a company up', () => {
  const field = 'Address of your CRM’s search';

  it('tries it with a company of theirs, and saves it', () => {
    const { place, on } = panel();
    type(control(place, field), ' https://crm.example/?q={domain} ');
    expect(control(place, 'Try it with Tundra')).toMatchObject({
      href: 'https://crm.example/?q=tundra.example',
    });
    press(place, 'Save address');
    expect(on.settings).toHaveBeenLastCalledWith({ crm: 'https://crm.example/?q={domain}' });
    expect(place.textContent).toContain('Saved.');
  });

  it('is told what an address lacks, and saves none such', () => {
    const { place, on } = panel();
    type(control(place, field), 'http://crm.example/');
    expect(place.querySelector('[role=alert]')?.textContent).toContain('start with https://');
    expect(control(place, field).getAttribute('aria-invalid')).toBe('true');
    press(place, 'Save address');
    expect(on.settings).not.toHaveBeenCalled();
  });

  it('starts from how the address of a common CRM looks, and takes it away again', () => {
    const crm = 'https://crm.example/?q={name}';
    const { place, on } = panel(listOf(ROWS, { settings: { cap: 60, views: [], crm } }));
    expect(control(place, field)).toMatchObject({ value: crm });
    for (const name of ['HubSpot', 'Salesforce', 'Pipedrive', 'Dynamics']) {
      press(place, name);
      expect(hasControl(place, 'Try it with Tundra')).toBe(true);
    }
    type(control(place, field), '');
    press(place, 'Save address');
    expect(on.settings).toHaveBeenLastCalledWith({ crm: null });
  });
});
