// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Client, LikenessCriterion } from '../../../lib/icp/icp.ts';
import { control, hasControl, press, type } from '../draw.tsx';
import { answered, choose, form, textsOf } from './form.tsx';

const SAYS = 'We store and ship goods for makers of furniture. '.repeat(5).trim();
const client = (name: string, text = SAYS): Client => ({ name, text });

const LIKENESS: LikenessCriterion = {
  id: 'likeness',
  kind: 'likeness',
  importance: 'nice',
  clients: [client('Quayside'), client('Harbourline')],
};

const known = () =>
  Promise.resolve([
    { id: 'quayside.example', ...client('Quayside') },
    { id: 'birch.example', ...client('Birch & Sons') },
    { id: 'plain.example', ...client('plain.example') },
  ]);

const LIST = 'A company on your list, or read lately';
const rows = (place: Element) => textsOf(place, '.clients li');

function paste(place: Element, name: string, text: string): void {
  type(control(place, 'Client'), name);
  type(control(place, 'What its page says'), text);
}

describe('a rep names the best clients', () => {
  it('from the companies read so far, those named already left out', async () => {
    const { place, saved } = form([LIKENESS], { clients: known });
    await answered();
    expect(textsOf(control(place, LIST), 'option')).toEqual([
      'Choose a company…',
      'Birch & Sons · birch.example',
      'plain.example',
    ]);
    press(place, 'Add');
    expect(rows(place)).toHaveLength(2);
    choose(control(place, LIST), 'Birch & Sons · birch.example');
    press(place, 'Add');
    expect(rows(place)).toEqual(['Quayside 45 words', 'Harbourline 45 words', 'Birch & Sons 45 words']);
    press(place, 'Save');
    expect(saved()).toEqual([{ ...LIKENESS, clients: [...LIKENESS.clients, client('Birch & Sons')] }]);
  });

  it('is not offered a client who was won but whose pages say too little', async () => {
    const won = { id: 'brief.example', name: 'Brief', text: 'Freight.', won: true } as const;
    const { place } = form([LIKENESS], { clients: () => Promise.resolve([won]) });
    await answered();
    expect(control(place, LIST).textContent).toBe('None to choose');
  });

  it('and is told what to do where nothing read so far says enough', async () => {
    const { place } = form([LIKENESS], { clients: () => Promise.resolve([]) });
    await answered();
    expect(textsOf(place, '.criterion [role=status]')).toContain(
      'Nothing read so far says enough (30 words): open a client’s site with Fitmark, or paste a page.',
    );
  });

  it('by pasting a page, told how many words it has', () => {
    const { place, saved } = form([LIKENESS]);
    paste(place, 'Birch', 'We make chairs.');
    expect(textsOf(place, 'details .hint')).toEqual(['3 words; 30 are needed']);
    press(place, 'Add this client');
    expect(textsOf(place, '.field-error')).toEqual([
      'Paste 30 words or more: fewer do not tell what a company does.',
    ]);
    paste(place, 'Birch', SAYS);
    expect(textsOf(place, 'details .hint')).toEqual(['45 words']);
    press(place, 'Add this client');
    expect(rows(place)).toContain('Birch 45 words');
    expect(control(place, 'Client')).toHaveProperty('value', '');
    press(place, 'Save');
    expect(saved()).toEqual([{ ...LIKENESS, clients: [...LIKENESS.clients, client('Birch')] }]);
  });

  it('and of a long page the first 4,000 characters are kept', () => {
    const { place } = form([LIKENESS]);
    paste(place, 'Birch', `${SAYS} `.repeat(30));
    expect(textsOf(place, 'details .hint')).toEqual(['736 words; cut to 4,000 characters']);
  });

  it('each by a name of its own', () => {
    const { place } = form([LIKENESS]);
    paste(place, ' ', SAYS);
    press(place, 'Add this client');
    expect(textsOf(place, '.field-error')).toEqual(['Give the client a name, so that you know it again.']);
    paste(place, 'Quayside', SAYS);
    press(place, 'Add this client');
    expect(textsOf(place, '.field-error')).toEqual(['Quayside is among them already: give another name.']);
  });

  it('and what was pasted but not added yet is saved too, once', () => {
    const { place, saved } = form([LIKENESS]);
    paste(place, 'Birch', SAYS);
    press(place, 'Save');
    expect(saved()).toEqual([{ ...LIKENESS, clients: [...LIKENESS.clients, client('Birch')] }]);
    expect(rows(place)).toHaveLength(3);
    expect(control(place, 'Client')).toHaveProperty('value', '');
  });

  it('or is told, on saving, what is wrong with what was pasted, where it can be mended', () => {
    const { place, saved } = form([LIKENESS]);
    paste(place, 'Birch', 'Chairs.');
    press(place, 'Save');
    expect(saved()).toBeUndefined();
    expect(document.activeElement).toBe(control(place, 'What its page says'));
  });

  it('two at least and ten at most', () => {
    const one = form([{ ...LIKENESS, clients: [client('Quayside')] }]);
    type(control(one.place, 'Name of this profile'), 'Like them');
    press(one.place, 'Save');
    expect(textsOf(one.place, '.field-error')).toEqual([
      'Give two clients at least: one alone has too much that is its own.',
    ]);
    expect(document.activeElement).toBe(control(one.place, LIST));
    const ten = form([{ ...LIKENESS, clients: Array.from({ length: 10 }, (_, at) => client(`C${at}`)) }]);
    expect(textsOf(ten.place, '.hint')).toContain('10 clients are the most. Remove one to add another.');
    expect(hasControl(ten.place, 'Add this client')).toBe(false);
  });

  it('and is told which of them says too little to tell', () => {
    const { place } = form([{ ...LIKENESS, clients: [client('Quayside'), client('Brief', 'We ship.')] }]);
    expect(rows(place)).toEqual(['Quayside 45 words', 'Brief 2 words: too short to tell, 30 are needed']);
  });

  it('and removes one, the keyboard staying in the list, and takes that back', () => {
    const { place } = form([LIKENESS]);
    control(place, 'Remove Quayside').focus();
    press(place, 'Remove Quayside');
    expect(rows(place)).toEqual(['Harbourline 45 words']);
    expect(document.activeElement).toBe(control(place, 'Remove Harbourline'));
    press(place, 'Remove Harbourline');
    expect(document.activeElement?.textContent).toBe('Best clients: 0 of 10 at most');
    press(place, 'Undo');
    expect(rows(place)).toEqual(['Harbourline 45 words']);
  });
});
