import { describe, expect, it } from 'vitest';
import { correct } from './corrections.ts';
import { labelled } from './invented.ts';

const pages = [
  labelled('acme', { facts: { name: 'Acme', technologies: ['HubSpot', 'jQuery'] } }),
  labelled('berg', { facts: { name: 'Berg' } }),
];
const technologies = (text: string) => correct(pages, text, 'c.tsv').map(({ facts }) => facts.technologies);

describe('putting technology labels right', () => {
  it('adds what the page loads and takes out what it does not', () => {
    const text = [
      '# by hand',
      "acme\t+\tStripe\tscript from the vendor's host",
      'acme\t-\tjQuery\tonly a class name',
      "berg\t+\tWix\tthe page's own host",
      '',
    ].join('\n');
    expect(technologies(text)).toEqual([['HubSpot', 'Stripe'], ['Wix']]);
  });

  it('leaves other labels and pages as they are', () => {
    expect(correct(pages, 'cove\t+\tWix\tscript\n', 'c.tsv')).toEqual(pages);
  });

  it.each([
    ['acme\tStripe\tscript', 'c.tsv, line 1: wants page id'],
    ['acme\t+\tStripe\t ', 'c.tsv, line 1: wants page id'],
    ['acme\t+\tHubSpot\tscript', 'c.tsv, line 1: the label of "acme" has it already'],
    ['acme\t-\tStripe\tonly a link', 'c.tsv, line 1: the label of "acme" lacks it already'],
  ])('names the line that is of no use: %s', (text, sentence) => {
    expect(() => technologies(text)).toThrow(sentence);
  });
});
