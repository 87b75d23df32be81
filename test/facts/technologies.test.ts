// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { ALL } from '../../lib/facts/technologies/all.ts';
import { CATEGORIES } from '../../lib/facts/technologies/rule.ts';
import { categoryOf, technologies } from '../../lib/facts/technologies.ts';

const ADDRESSES = ['load', 'script', 'style', 'image', 'frame', 'form', 'link', 'site'] as const;
const WORDS = ['path', 'file', 'ending', 'generator', 'meta', 'mark'] as const;

describe('the rules by which technologies are told', () => {
  it('are at least 250, each product once', () => {
    const names = technologies().map(({ name }) => name.toLowerCase());
    expect(names.length).toBeGreaterThanOrEqual(250);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('cover every category that a rep can ask for', () => {
    const used = new Set(technologies().map(({ category }) => category));
    expect(CATEGORIES.filter((category) => !used.has(category))).toEqual([]);
  });

  it.each(ALL.map((rule) => [rule.name, rule] as const))(
    '%s has a source, a reason and a sign',
    (_name, rule) => {
      expect(new URL(rule.source).protocol).toBe('https:');
      expect(rule.why.length).toBeGreaterThan(5);
      const signs = [...ADDRESSES, ...WORDS, 'inline' as const].flatMap((sign) => rule[sign] ?? []);
      expect(signs.length).toBeGreaterThan(0);
    },
  );

  it('are written as they are compared: lower case, hosts without scheme, no name twice', () => {
    for (const rule of technologies()) {
      for (const sign of ADDRESSES) {
        for (const text of rule[sign] ?? [])
          expect(text, rule.name).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[^\sA-Z?#]+)*$/);
      }
      for (const sign of WORDS)
        for (const text of rule[sign] ?? []) expect(text, rule.name).toBe(text.toLowerCase());
    }
  });

  it('are read as they are written, from the text that the zip has of them', () => {
    expect(technologies()).toEqual(ALL.map(({ source, why, ...rule }) => rule));
  });

  it('know the category of a product by its name, in any case', () => {
    expect(categoryOf('shopify')).toBe('Shop');
    expect(categoryOf('HubSpot')).toBe('CRM');
    expect(categoryOf('Harbour Lamp')).toBeUndefined();
  });
});
