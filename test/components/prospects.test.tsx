// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { ProspectActions } from '../../components/prospects/actions.ts';
import { Prospects, type ProspectsProps } from '../../components/prospects/Prospects.tsx';
import type { Chosen } from '../../lib/targets/event.ts';
import { chunkOf } from '../../lib/targets/prospects/chunk-of.ts';
import type { Prospect } from '../../lib/targets/prospects/prospect.ts';
import { tableOf } from '../../lib/targets/prospects/table.ts';
import { control, doing, draw, key, press, redraw, type } from './draw.tsx';
import { account, fitOf, NOW } from './invented.ts';

const DAY = 86_400_000;

const seen = (id: string, label: string, more: Partial<Prospect> = {}): Prospect => ({
  id: `${id}.example`,
  label,
  letter: 'C',
  score: 50,
  known: 60,
  digit: 2,
  seenAt: NOW - DAY,
  passed: false,
  ownLetter: false,
  ...more,
});

/** In the order of their ids, as a table is. */
const SEEN = [
  seen('alba', 'Alba', { letter: 'A', score: 91, country: 'DE', industry: 'machinery', employees: 1_240 }),
  seen('brisk-group', 'Brisk AG', { letter: 'B', score: 65, country: 'CH' }),
  seen('brisk', 'Brisk GmbH', { letter: 'B', score: 70, digit: 1, seenAt: NOW - 60 * DAY }),
  seen('castor', 'Castör', { letter: '×', passed: true }),
  seen('delta', 'Delta', { letter: 'A', score: 99 }),
];

const table = (some: readonly Prospect[] = SEEN) => tableOf([chunkOf('', 'basis', some)]);

/** What is not told here is not to be asked. */
const actions = (over: Partial<ProspectActions> = {}) =>
  ({
    go: vi.fn(),
    openUrl: vi.fn(),
    openIcp: vi.fn(),
    settings: vi.fn(),
    forget: vi.fn(),
    join: vi.fn(),
    pass: vi.fn(),
    choose: vi.fn<ProspectActions['choose']>(async () => chosen()),
    swap: vi.fn<ProspectActions['swap']>(async () => ({ key: 'key', targets: [] })),
    weakest: async () => [
      { accountId: 'weak.example', label: 'Weak', tier: 'C', reasons: ['61 days silent'] },
    ],
    explain: async () => ({ account: account(), fit: fitOf({}) }),
    copy: vi.fn<ProspectActions['copy']>(async () => undefined),
    crmLink: (id: string) => `https://crm.example/?q=${id}`,
    ...over,
  }) as unknown as ProspectActions;

const chosen = (left: Chosen['left'] = []): Chosen => ({ key: 'key', targets: [], left });

function prospects(hash = '', props: Partial<ProspectsProps> = {}) {
  const on = props.on ?? actions();
  const all: ProspectsProps = {
    table: table(),
    left: 0,
    of: 0,
    targets: new Set(['delta.example']),
    room: { used: 48, cap: 60 },
    views: [],
    params: new URLSearchParams(hash),
    now: NOW,
    ...props,
    on,
  };
  return { on, all, place: draw(<Prospects {...all} />) };
}

const names = (place: Element) => [...place.querySelectorAll('tbody b')].map((one) => one.textContent);
const pick = (place: Element, ...labels: string[]) => {
  for (const label of labels) press(place, `Select ${label}`);
};
const settled = () => vi.waitFor(() => doing(() => undefined));
const choose = (field: HTMLElement, value: string) =>
  doing(() => {
    if (field instanceof HTMLSelectElement) field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('a rep looks for whom they have seen and not chosen', () => {
  it('and finds the best first, without those on the list or passed', () => {
    const { place } = prospects();
    expect(names(place)).toEqual(['Alba', 'Brisk GmbH', 'Brisk AG']);
    expect(place.querySelector('[role=status]')?.textContent).toBe('3 of 5 shown');
    const row = place.querySelector('tbody tr')?.textContent;
    for (const words of ['alba.example', '91', '60 %', 'Machinery', '1,240', 'Germany', '22 Nov 2026'])
      expect(row).toContain(words);
  });

  it.each([
    ['all there are', 'look=all&sort=company', ['Alba', 'Brisk AG', 'Brisk GmbH', 'Castör', 'Delta']],
    ['those on the list', 'look=list', ['Delta']],
    ['those passed', 'look=passed', ['Castör']],
    ['those of some letters', 'letters=B', ['Brisk GmbH', 'Brisk AG']],
    ['those of one country', 'country=CH', ['Brisk AG']],
    ['those of an industry and a size', 'industry=machinery&size=200', ['Alba']],
    ['those seen lately', 'seen=30', ['Alba', 'Brisk AG']],
    ['what they typed, without accents', 'look=all&q=castor', ['Castör']],
    ['an order of their own', 'sort=timing,company', ['Brisk GmbH', 'Alba', 'Brisk AG']],
  ])('or %s', (_, hash, found) => {
    expect(names(prospects(hash).place)).toEqual(found);
  });

  it('and every choice is one address, which leaves the others as they are', () => {
    const { place, on } = prospects('q=a&letters=A');
    doing(() => control(place, 'Passed').click());
    expect(on.go).toHaveBeenLastCalledWith('prospects?q=a&letters=A&look=passed');
    press(place, 'B');
    expect(on.go).toHaveBeenLastCalledWith('prospects?q=a&letters=AB');
    choose(control(place, 'Filter by country'), 'DE');
    expect(on.go).toHaveBeenLastCalledWith('prospects?q=a&letters=A&country=DE');
    type(control(place, 'Filter companies'), '');
    expect(on.go).toHaveBeenLastCalledWith('prospects?letters=A');
    press(place, 'Company');
    expect(on.go).toHaveBeenLastCalledWith('prospects?q=a&letters=A&sort=company');
  });

  it('and is shown the way on where nothing is like that', () => {
    const { place, on } = prospects('q=zzz');
    expect(place.textContent).toContain('No company here matches “zzz”.');
    press(place, 'Clear the filters');
    expect(on.go).toHaveBeenLastCalledWith('prospects');
    press(place, 'Look through all 5');
    expect(on.go).toHaveBeenLastCalledWith('prospects?q=zzz&look=all');
  });

  it('and is told while they are read, when none was seen, and what went wrong', () => {
    expect(prospects('', { table: undefined }).place.textContent).toContain('Reading the companies');
    expect(prospects('', { table: table([]) }).place.textContent).toContain('No company seen yet');
    const broken = prospects('', { table: undefined, problem: 'The store did not open.' }).place;
    expect(broken.querySelector('[role=alert]')?.textContent).toBe('The store did not open.');
    expect(broken.textContent).not.toContain('Reading');
  });

  it('and goes on working while companies are scored anew', () => {
    const { place } = prospects('', { left: 88_000, of: 100_000 });
    expect(place.textContent).toContain('Scoring anew: 12,000 of 100,000');
    expect(names(place)).toHaveLength(3);
  });
});

describe('a rep opens one', () => {
  it('by Enter, reads why beside the others, and is back in the table by Escape', async () => {
    const { place, on, all } = prospects();
    doing(() => place.querySelector<HTMLElement>('tbody tr')?.focus());
    key('Enter');
    expect(on.go).toHaveBeenLastCalledWith('prospects?open=alba.example');
    redraw(place, <Prospects {...all} params={new URLSearchParams('open=alba.example')} />);
    expect(document.activeElement?.textContent).toBe('Alba');
    await vi.waitFor(() => doing(() => expect(place.querySelector('.behind')).not.toBeNull()));
    expect(control(place, 'Open in CRM')).toMatchObject({ href: 'https://crm.example/?q=alba.example' });
    press(place, 'Copy row');
    expect(on.copy).toHaveBeenLastCalledWith(
      expect.stringMatching(/^company\tdomain\t.*\nAlba\talba\.example\t/),
    );
    press(place, 'Add to your list');
    expect(on.choose).toHaveBeenCalledWith([{ url: 'https://alba.example/', title: 'Alba' }]);
    key('Escape');
    expect(on.go).toHaveBeenLastCalledWith('prospects');
    expect(document.activeElement?.getAttribute('data-id')).toBe('alba.example');
  });

  it('and finds nothing beside where it is not known any more', () => {
    expect(prospects('open=gone.example').place.querySelector('aside')).toBeNull();
  });
});

describe('a rep takes several at once', () => {
  it('adds them, upper ones first, with the places left in view; then none is marked', async () => {
    const { place, on } = prospects();
    pick(place, 'Brisk AG', 'Alba');
    expect(place.querySelector('.bulk')?.textContent).toContain('12 places left');
    press(place, 'Add 2 to your list');
    expect(on.choose).toHaveBeenCalledWith([
      { url: 'https://alba.example/', title: 'Alba' },
      { url: 'https://brisk-group.example/', title: 'Brisk AG' },
    ]);
    await vi.waitFor(() => doing(() => expect(place.querySelector('.bulk')).toBeNull()));
  });

  it('is told before how many will not fit, and adds those that do', () => {
    const { place, on } = prospects('', { room: { used: 59, cap: 60 } });
    pick(place, 'Brisk AG', 'Alba');
    expect(place.querySelector('.bulk')?.textContent).toContain('1 place left: 1 will not fit');
    press(place, 'Add 1 of 2 to your list');
    expect(on.choose).toHaveBeenCalledWith([{ url: 'https://alba.example/', title: 'Alba' }]);
  });

  it('is told which were not added, and why', async () => {
    const left = [{ url: 'https://alba.example/', sentence: 'Alba is on your list already.' }];
    const { place } = prospects('', { on: actions({ choose: async () => chosen(left) }) });
    pick(place, 'Alba');
    press(place, 'Add 1 to your list');
    await vi.waitFor(() =>
      doing(() => expect(place.querySelector('[role=alert]')?.textContent).toContain('on your list already')),
    );
  });

  it('lets one take the place of the weakest where the list is full', async () => {
    const { place, on } = prospects('', { room: { used: 60, cap: 60 } });
    doing(() => place.querySelector<HTMLElement>('tbody tr')?.focus());
    key('+');
    await vi.waitFor(() => doing(() => expect(place.textContent).toContain('61 days silent')));
    expect(on.choose).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toContain('Weak');
    key('1', { code: 'Digit1' });
    expect(on.swap).toHaveBeenCalledWith('weak.example', { url: 'https://alba.example/', title: 'Alba' });
    await settled();
  });

  it('or leaves it out, and the keyboard is back in the table', async () => {
    const { place } = prospects('', { room: { used: 60, cap: 60 } });
    pick(place, 'Alba');
    const add = place.querySelector<HTMLElement>('.bulk .button');
    add?.focus();
    doing(() => add?.click());
    await vi.waitFor(() => doing(() => expect(document.activeElement?.textContent).toContain('Weak')));
    key('k', { code: 'KeyK' });
    expect(place.querySelector('.swap')).toBeNull();
    expect(document.activeElement?.closest('.grid-row')).not.toBeNull();
  });

  it('but not several', () => {
    const { place, on } = prospects('', { room: { used: 60, cap: 60 } });
    pick(place, 'Brisk AG', 'Alba');
    expect(place.querySelector('.bulk')?.textContent).toContain('Your list is full (60 of 60)');
    press(place, 'Add 2 to your list');
    expect(on.choose).not.toHaveBeenCalled();
  });

  it('says that they are one company, turns them down, or forgets them', () => {
    const ids = ['brisk.example', 'brisk-group.example'];
    const act = (work: (place: HTMLElement) => void) => {
      const { place, on } = prospects();
      pick(place, 'Brisk GmbH', 'Brisk AG');
      work(place);
      expect(place.querySelector('.bulk')).toBeNull();
      return on;
    };
    expect(act((place) => press(place, 'Same company')).join).toHaveBeenCalledWith(ids);
    expect(act((place) => press(place, 'Forget everywhere')).forget).toHaveBeenCalledWith(ids);
    const why = (place: HTMLElement) => choose(control(place, 'Pass on those selected: why?'), 'too small');
    expect(act(why).pass).toHaveBeenCalledWith(ids, 'too small');
  });

  it('takes a no back among those passed', () => {
    const { place, on } = prospects('look=passed');
    pick(place, 'Castör');
    press(place, 'Passed no more');
    expect(on.pass).toHaveBeenCalledWith(['castor.example'], null);
  });

  it('counts only those that there still are', () => {
    const { place, all } = prospects();
    pick(place, 'Brisk AG', 'Alba');
    redraw(place, <Prospects {...all} table={table(SEEN.slice(1))} />);
    expect(place.querySelector('.bulk')?.textContent).toContain('Add 1 to your list');
  });
});

describe('a rep looks through possible duplicates', () => {
  it('which stand together, and makes them one company by one press', () => {
    const { place, on } = prospects('look=twins');
    expect(names(place)).toEqual(['Brisk AG', 'Brisk GmbH']);
    press(place, 'Brisk AG: all 2 are the same company');
    expect(on.join).toHaveBeenCalledWith(['brisk-group.example', 'brisk.example']);
  });
});
