import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrases, findPhrase } from '../../lib/fit/phrases.ts';

function found(text: string, ...phrases: string[]): string | undefined {
  const match = findPhrase(text, compilePhrases(phrases));
  return match && text.slice(match.start, match.end);
}

describe('finding a rep’s words in a text', { timeout: 60_000 }, () => {
  it.each([
    ['whole words', 'We sell software.', 'software', 'software'],
    ['any case', 'WE SELL SOFTWARE', 'Software', 'SOFTWARE'],
    ['any accent', 'Société Générale', 'generale', 'Générale'],
    ['accents written apart', 'Socie\u0301te\u0301 x', 'société', 'Socie\u0301te\u0301'],
    ['sharp s as ss', 'Straßenbau', 'strassenbau', 'Straßenbau'],
    ['ss as sharp s', 'STRASSENBAU', 'straßenbau', 'STRASSENBAU'],
    ['o with a stroke', 'Smørrebrød', 'smorrebrod', 'Smørrebrød'],
    ['stems to the end of the word', 'a manufacturer of', 'manufactur*', 'manufacturer'],
    ['hyphens across a dash', 'e – commerce', 'e-commerce', 'e – commerce'],
    ['ß as a third letter', 'ein Fuß breit', 'fuss', 'Fuß'],
    ['letters that stand for two', 'Ærø by sea', 'aero', 'Ærø'],
    ['words within scripts without spaces', '日本の製造業向け', '製造業', '製造業'],
    ['a stem that ends within ß', 'Gruß', 'grus*', 'Gruß'],
    ['a stem that is the whole word', 'they manufactur.', 'manufactur*', 'manufactur'],
    ['phrases', 'made for  businesses', 'for businesses', 'for  businesses'],
    ['phrases across a hyphen', 'a B2B-Software house', 'b2b software', 'B2B-Software'],
    ['hyphens across a space', 'e commerce', 'e-commerce', 'e commerce'],
    ['a phrase that ends in a stem', 'pour les entreprises', 'les entrepris*', 'les entreprises'],
    ['soft hyphens as nothing', 'manu\u00adfacturing', 'manufacturing', 'manu\u00adfacturing'],
    ['typographic apostrophes', 'the client’s need', "client's", 'client’s'],
    ['signs that belong to a name', 'C++ and .NET', 'c++', 'C++'],
    ['names that begin with a sign', 'C++ and .NET', '.net', '.NET'],
    ['Cyrillic', 'Мы продаём бизнесу', 'продаем', 'продаём'],
    ['Greek with a final sigma', 'ΠΕΛΆΤΗΣ', 'πελάτης', 'ΠΕΛΆΤΗΣ'],
    ['scripts without spaces', '製造業向けのサービス', '製造業', '製造業'],
    ['the second try in a word row', 'for for businesses', 'for businesses', 'for businesses'],
    ['a shorter phrase where the longer breaks off', 'sales managing', 'sales', 'sales'],
  ])('finds %s', (_, text, phrase, expected) => {
    expect(found(text, phrase)).toBe(expected);
  });

  it.each([
    ['part of a word', 'salesforce', 'sales'],
    ['the end of a word', 'presales', 'sales'],
    ['the end of a word, for a stem', 'presales', 'sales*'],
    ['a phrase over a line break', 'made for\nbusinesses', 'for businesses'],
    ['a phrase over a sentence end', 'This is for. Businesses come', 'for businesses'],
    ['words run together', 'forbusinesses', 'for businesses'],
    ['a phrase whose second word goes on', 'for businesslike', 'for business'],
    ['a letter glued to an accent', 'cafés', 'cafe'],
  ])('does not find %s', (_, text, phrase) => {
    expect(found(text, phrase)).toBeUndefined();
  });

  it('takes the rep’s words as words, never as a pattern', () => {
    expect(found('anything at all', '.*')).toBeUndefined();
    expect(found('a (b) c', '(b)')).toBe('(b)');
    expect(found('aaa', '[a-z]+')).toBeUndefined();
  });

  it('finds nothing for an empty list or empty words', () => {
    expect(found('text')).toBeUndefined();
    expect(found('text ß', '', '*', ' - ')).toBeUndefined();
  });

  it('agrees with the plain way of looking: words compared one by one', () => {
    const word = fc.constantFrom('a', 'b', 'ab', 'ba', 'É', 'e', 'ss', 'ß', '1');
    const gap = fc.constantFrom(' ', '-', '. ', '\n', '');
    const text = fc.array(fc.tuple(word, gap), { maxLength: 12 }).map((parts) => parts.flat().join(''));
    const phrase = fc.tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.boolean());
    fc.assert(
      fc.property(text, fc.array(phrase, { minLength: 1, maxLength: 4 }), (said, wanted) => {
        const phrases = wanted.map(([words, stem]) => `${words.join(' ')}${stem ? '*' : ''}`);
        expect(findPhrase(said, compilePhrases(phrases)) !== undefined).toBe(
          phrases.some((one) => plainlyIn(said, one)),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes time that grows with the text only, however repetitive', () => {
    const phrases = compilePhrases(Array.from({ length: 40 }, (_, at) => `${'a '.repeat(25)}b${at}`));
    expect(findPhrase('a '.repeat(2_000), phrases)).toBeUndefined();
  });
});

/** Lower case, no accents, every gap one space; then a search with boundaries, in the open. */
function plainlyIn(text: string, phrase: string): boolean {
  const stem = phrase.endsWith('*');
  const said = bare(text);
  const wanted = bare(stem ? phrase.slice(0, -1) : phrase);
  for (let at = said.indexOf(wanted); at >= 0; at = said.indexOf(wanted, at + 1)) {
    const after = said[at + wanted.length] ?? ' ';
    if (!/[a-z0-9]/.test(said[at - 1] ?? ' ') && (stem || !/[a-z0-9]/.test(after))) return true;
  }
  return false;
}

function bare(text: string): string {
  return text.toLowerCase().replaceAll('é', 'e').replaceAll('ß', 'ss').replace(/[ -]+/g, ' ');
}
