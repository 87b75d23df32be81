// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { IcpEditor, type IcpEditorProps } from '../../components/icp/IcpEditor.tsx';
import type { Criterion, Icp } from '../../lib/icp/icp.ts';
import type { Persona } from '../../lib/icp/role.ts';
import { control, doing, draw, key, press, redraw, type } from './draw.tsx';
import { noAsks } from './icp/asks.ts';
import { textsOf, unfold } from './icp/form.tsx';

const ICP: Icp = {
  id: 'icp',
  name: 'Mid-size logistics',
  version: 3,
  updatedAt: 1,
  criteria: [
    { id: 'size', kind: 'size', importance: 'must', min: 50, max: 1000, halfMin: 20 },
    { id: 'place', kind: 'place', importance: 'strong', countries: ['DE'] },
    { id: 'words', kind: 'words', importance: 'nice', name: 'Logistics', any: ['freight'] },
  ],
};

function editor(props: Partial<IcpEditorProps> = {}) {
  const onSave = vi.fn<(icp: Icp) => void>();
  const all: IcpEditorProps = { icp: ICP, onSave, asks: noAsks(), problems: [], ...props };
  const place = draw(<IcpEditor {...all} />);
  unfold(place);
  return { onSave, all, place, saved: () => onSave.mock.lastCall?.[0] };
}

function person(place: Element): Element {
  const section = place.querySelector('section.persona');
  if (!section) throw new Error('Nobody to speak to');
  return section;
}

const titles = (place: Element) => [...place.querySelectorAll('legend')].map((one) => one.textContent);
const standing = (place: Element) => place.querySelector('.standing')?.textContent;

function submit(field: HTMLElement): void {
  doing(() => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  });
}

describe('a rep edits the ideal client', () => {
  it('and saves what the fields say, everything else untouched', () => {
    const { place, saved } = editor();
    expect(standing(place)).toBe('Version 3, nothing to save');
    type(control(place, 'At most'), '2,000');
    expect(standing(place)).toBe('Unsaved changes');
    press(place, 'Save');
    expect(saved()).toEqual({
      ...ICP,
      criteria: [{ ...ICP.criteria[0], max: 2000 }, ...ICP.criteria.slice(1)],
    });
  });

  it('and saves by Ctrl+S from anywhere', () => {
    const { place, onSave } = editor();
    type(control(place, 'Name of this profile'), 'Freight, Benelux');
    key('s', { ctrlKey: true });
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('and is refused a smallest size above the largest, with a sentence by the field, which gets the focus', () => {
    const { place, onSave } = editor();
    type(control(place, 'At most'), '10');
    press(place, 'Save');
    expect(onSave).not.toHaveBeenCalled();
    const field = control(place, 'At most');
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const sentence = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(sentence?.textContent).toBe('“At most” (10) is below “at least” (50): swap the two.');
    expect(standing(place)).toBe('Not saved yet: one field needs a correction.');
    type(field, '100');
    expect(place.querySelector('.field-error')).toBeNull();
  });

  it('and may press Save at any time: it says that there is nothing to save', () => {
    const { place, onSave } = editor();
    press(place, 'Save');
    expect(onSave).not.toHaveBeenCalled();
    expect(standing(place)).toBe('Version 3, nothing to save');
  });

  it('and writes countries by name or code, several at once', () => {
    const { place, saved } = editor();
    type(control(place, 'Countries'), 'austria, CH,UK,');
    expect([...place.querySelectorAll('.entry')].map((one) => one.textContent)).toEqual([
      'Germany',
      'Austria',
      'Switzerland',
      'United Kingdom',
      'freight',
    ]);
    press(place, 'Remove Germany');
    press(place, 'Save');
    expect(saved()?.criteria[1]).toEqual({ ...ICP.criteria[1], countries: ['AT', 'CH', 'GB'] });
  });

  it('and is told at once when a country is none; the word stays to be mended', () => {
    const { place, onSave } = editor();
    const field = control(place, 'Countries');
    type(field, 'Atlantis');
    submit(field);
    expect(place.querySelector('.field-error')?.textContent).toContain('“Atlantis” is no country');
    expect(field).toHaveProperty('value', 'Atlantis');
    press(place, 'Save');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('and words still standing in the field are saved too', () => {
    const { place, saved } = editor();
    type(control(place, 'Any of these words or phrases'), 'cold chain');
    press(place, 'Save');
    expect(saved()?.criteria[2]).toMatchObject({ any: ['freight', 'cold chain'] });
    expect(control(place, 'Any of these words or phrases')).toHaveProperty('value', '');
  });

  it('and weighs a criterion in words, seeing the points and the share of the score', () => {
    const { place, saved } = editor();
    const choice = place.querySelectorAll('select')[2];
    expect(choice?.selectedOptions[0]?.textContent).toBe('Nice to have · 10');
    expect(place.querySelectorAll('.share')[2]?.textContent).toBe('17 % of the score');
    doing(() => {
      if (choice) choice.value = 'never';
      choice?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(place.querySelectorAll('.share')[2]?.textContent).toBe('no points');
    press(place, 'Save');
    expect(saved()?.criteria[2]?.importance).toBe('never');
  });

  it('and moves, adds and removes criteria, with undo', () => {
    const { place } = editor();
    press(place, 'Move Place up');
    expect(titles(place)).toEqual(['Place', 'Size', 'Words: Logistics']);
    press(place, 'Founded');
    expect(titles(place)).toEqual(['Place', 'Size', 'Words: Logistics', 'Founded']);
    expect(document.activeElement).toBe(control(place, 'First year'));
    control(place, 'Remove Words: Logistics').focus();
    press(place, 'Remove Words: Logistics');
    expect(titles(place)).toEqual(['Place', 'Size', 'Founded']);
    expect(document.activeElement).toBe(control(place, 'Remove Founded'));
    press(place, 'Undo');
    expect(titles(place)).toEqual(['Place', 'Size', 'Words: Logistics', 'Founded']);
  });

  it('and keeps what was edited after a removal when taking the removal back', () => {
    const { place } = editor();
    press(place, 'Remove Size');
    press(place, 'Size');
    type(control(place, 'Name of this profile'), 'Later');
    key('z', { ctrlKey: true });
    expect(control(place, 'Name of this profile')).toHaveProperty('value', 'Later');
    press(place, 'Undo');
    expect(titles(place)).toEqual(['Size', 'Place', 'Words: Logistics', 'Size']);
    expect(control(place, 'Name of this profile')).toHaveProperty('value', 'Later');
  });

  it('and is warned of a tenth criterion, and stopped at the twentieth', () => {
    const criteria = (many: number) =>
      Array.from({ length: many }, (_, at): Criterion => {
        return { id: `size-${at}`, kind: 'size', importance: 'nice', min: 1, max: 9 };
      });
    const { place } = editor({ icp: { ...ICP, criteria: criteria(9) } });
    expect(place.querySelector('.warnings')).toBeNull();
    press(place, 'Growth');
    expect(place.querySelector('.warnings')?.textContent).toContain('10 criteria: with fewer than ten');
    const full = editor({ icp: { ...ICP, criteria: criteria(20) } }).place;
    expect(full.querySelector('.add-criterion')?.textContent).toBe(
      '20 criteria are the most. Remove one to add another.',
    );
  });

  it('and moves a criterion by keys, hears where it is now and stays on it', () => {
    const { place } = editor();
    const fold = [...place.querySelectorAll<HTMLElement>('.fold')][1];
    fold?.focus();
    const by = (name: string) =>
      doing(() =>
        fold?.dispatchEvent(new KeyboardEvent('keydown', { key: name, altKey: true, bubbles: true })),
      );
    by('ArrowUp');
    expect(titles(place)).toEqual(['Place', 'Size', 'Words: Logistics']);
    expect(textsOf(place, '.spoken[role="status"]')).toEqual(['Place is number 1 of 3.']);
    expect(document.activeElement).toBe(fold);
    by('ArrowUp');
    by('ArrowDown');
    by('ArrowDown');
    expect(titles(place)).toEqual(['Size', 'Words: Logistics', 'Place']);
    expect(document.activeElement).toBe(fold);
  });

  it('and says whom to speak to, each choice with the keyboard’s own check box', () => {
    const { place, saved } = editor();
    press(place, 'Head');
    press(place, 'Owner');
    press(place, 'Purchasing');
    type(control(person(place), 'Words in the title'), 'plant manager, ');
    type(control(person(place), 'Countries'), 'Austria, ');
    press(place, 'Save');
    expect(saved()).toEqual({
      ...ICP,
      persona: {
        seniorities: ['owner', 'head'],
        functions: ['purchasing'],
        countries: ['AT'],
        titles: ['plant manager'],
      },
    });
  });

  it('and takes back whom to speak to, until nothing is asked of them', () => {
    const persona: Persona = { seniorities: ['head'], functions: [], countries: [] };
    const { place, saved } = editor({ icp: { ...ICP, persona } });
    press(place, 'Head');
    expect(standing(place)).toBe('Unsaved changes');
    press(place, 'Head');
    expect(standing(place)).toBe('Version 3, nothing to save');
    press(place, 'Head');
    press(place, 'Save');
    expect(saved()).toEqual(ICP);
  });

  it('and hears of each group of choices what it is', () => {
    const { place } = editor();
    const groups = [...person(place).querySelectorAll('[role=group]')].map((group) => {
      const label = document.getElementById(group.getAttribute('aria-labelledby') ?? '');
      return [label?.textContent, group.querySelectorAll('input[type=checkbox]').length];
    });
    expect(groups).toEqual([
      ['Rank', 8],
      ['Field', 24],
    ]);
  });

  it('and reads why the writer refused it', () => {
    const { place } = editor({ problems: ['Criterion 2 (place): Choose at least one country.'] });
    expect(place.querySelector('[role=alert]')?.textContent).toContain('Choose at least one country.');
  });

  it('and reads that it was saved once it is stored', () => {
    const { place, all } = editor();
    type(control(place, 'Name of this profile'), 'Freight');
    redraw(place, <IcpEditor {...all} icp={{ ...ICP, name: 'Freight', version: 4 }} saved />);
    expect(standing(place)).toBe('Saved as version 4');
  });

  it('and keeps what was typed when the profile changes in another tab', () => {
    const { place, all } = editor();
    type(control(place, 'Name of this profile'), 'Mine');
    redraw(place, <IcpEditor {...all} icp={{ ...ICP, name: 'Theirs', version: 4 }} />);
    expect(control(place, 'Name of this profile')).toHaveProperty('value', 'Mine');
  });
});
