import { describe, expect, it } from 'vitest';
import { isHidden, nameBehind, nameShown } from '../../../../lib/facts/sites/linkedin/person-name.ts';

describe('whose page is shown', () => {
  it.each([
    ['Jane Example | LinkedIn', 'Jane Example', 'Jane Example'],
    ['(99+) Jane Example | LinkedIn', 'Jane Example', 'Jane Example'],
    ['(3) Jane Example | LinkedIn', 'Jane Example (She/Her)', 'Jane Example'],
    ['Jane Example | LinkedIn', 'Jane Example 🚀', 'Jane Example 🚀'],
    ['Jane Example (She/Her) | LinkedIn', 'Jane Example (She/Her)', 'Jane Example'],
    ['霧島 綴 | LinkedIn', '霧島 綴', '霧島 綴'],
    ['Jane (Jay) Example | LinkedIn', 'Jane (Jay) Example', 'Jane (Jay) Example'],
    ['Jane Example (née Sample) | LinkedIn', 'Jane Example (née Sample)', 'Jane Example (née Sample)'],
    ['Jane Example - Head of Sales - North - Acme | LinkedIn', 'Jane Example', 'Jane Example'],
    ['LinkedIn', 'Jane Example', 'Jane Example'],
    ['', 'Jane Example', 'Jane Example'],
    ['Skills | Jane Example | LinkedIn', 'Jane Example', 'Jane Example'],
  ])('"%s" and the heading "%s" name %s', (title, heading, name) => {
    expect(nameShown(title, heading)).toBe(name);
  });

  it.each([
    ['Odo Sample | LinkedIn', 'Jane Example'],
    ['Jane Example-Sample | LinkedIn', 'Jane Example'],
    ['Jane | LinkedIn', 'Jane Example'],
    ['Notifications | LinkedIn', 'Jane Example'],
    ['LinkedIn', 'LinkedIn Member'],
  ])('"%s" and the heading "%s" name nobody for sure', (title, heading) => {
    expect(nameShown(title, heading)).toBeUndefined();
  });

  it('below a profile the name is the last part of the title but one', () => {
    expect(nameBehind('(19) Expérience | Jane Example | LinkedIn')).toBe('Jane Example');
    expect(nameBehind('Jane Example | LinkedIn')).toBeUndefined();
    expect(nameBehind('LinkedIn')).toBeUndefined();
  });

  it('somebody outside the network has no name, in any language', () => {
    expect(['LinkedIn Member', 'Membre LinkedIn', 'LinkedIn メンバー', 'J**** E******'].every(isHidden)).toBe(
      true,
    );
  });
});
