import { describe, expect, it } from 'vitest';
import { blankAccount } from '../../lib/account/blank.ts';
import { labelOf } from '../../lib/account/label.ts';
import { accountOf, fact, NOON } from './sample.ts';

describe('the name shown to the rep', () => {
  it('is the surest name that was read', () => {
    const facts = [fact('name', 'ACME Logistics', { confidence: 0.4 }), fact('name', 'Acme')];
    expect(labelOf('acme.example', facts, 'Welcome', 'home')).toBe('Acme');
  });

  it.each([
    ['Acme | We move goods', 'Acme'],
    ['Acme – We move goods', 'Acme'],
    ['Acme: we move goods', 'Acme'],
    ['Weber-Holz - Fenster', 'Weber-Holz'],
    [' | Acme', 'Acme'],
  ])('is the first part of the title %s where no name was read', (title, label) => {
    expect(labelOf('acme.example', [], title, 'home')).toBe(label);
  });

  it('is the domain where even the title is empty', () => {
    expect(labelOf('acme.example', [], '  ', 'home')).toBe('acme.example');
    expect(blankAccount('acme.example', '', NOON).label).toBe('acme.example');
  });

  it('does not change to “Careers” on the careers page, but does to the home page’s', () => {
    expect(labelOf('acme.example', [], 'Careers | Acme', 'careers', accountOf([]))).toBe('Acme');
    expect(labelOf('acme.example', [], 'Acme', 'home', accountOf([], { label: 'Careers' }))).toBe('Acme');
  });

  it('is the company’s name where the tab counts unread messages', () => {
    expect(labelOf('acme.linkedin.com', [], '(12) Acme: About | LinkedIn', undefined)).toBe('Acme');
    expect(labelOf('acme.linkedin.com', [], '(99+) Acme | LinkedIn', undefined)).toBe('Acme');
  });
});
