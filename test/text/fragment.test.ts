import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentAddress } from '../../lib/text/fragment.ts';

const ABOUT = 'https://acme.example/about';

/** What stands behind `:~:text=`, taken apart as a browser does it. */
function directiveOf(address: string) {
  const [page, terms] = address.split(':~:text=');
  const parts = (terms ?? '').split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start = '', end] = parts.map(decodeURIComponent);
  return {
    page,
    prefix: prefix && decodeURIComponent(prefix),
    start,
    end,
    suffix: suffix && decodeURIComponent(suffix),
  };
}

/** Where a browser would mark the page's text: undefined where it finds nothing. */
function marked(address: string, text: string): string | undefined {
  const { prefix, start, end, suffix } = directiveOf(address);
  const line = text.replace(/\s+/g, ' ');
  const before = prefix === undefined ? '' : `${prefix} `;
  const after = suffix === undefined ? '' : ` ${suffix}`;
  const found = line.indexOf(before + start + after);
  if (found < 0) return undefined;
  const from = found + before.length;
  if (end === undefined) return line.slice(from, from + start.length);
  const to = line.indexOf(end, from + start.length);
  return to < 0 ? undefined : line.slice(from, to + end.length);
}

describe('the address of a quote', () => {
  it('points at the words as they stand, with what has a meaning in fragments written otherwise', () => {
    expect(fragmentAddress(ABOUT, 'R&D, tools - all co-made')).toBe(
      `${ABOUT}#:~:text=R%26D%2C%20tools%20%2D%20all%20co%2Dmade`,
    );
  });

  it('points at both ends of a long quote, for something in between may break it', () => {
    expect(fragmentAddress(ABOUT, 'one two three four five six seven eight nine')).toBe(
      `${ABOUT}#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine`,
    );
  });

  it('points at what stands on either side of what was left out', () => {
    expect(directiveOf(fragmentAddress(ABOUT, '… gears for mills … since 1921 in Bremen'))).toMatchObject({
      start: 'gears for mills',
      end: 'since 1921 in Bremen',
    });
  });

  it('points at both lines of a quote that runs over a line break', () => {
    expect(directiveOf(fragmentAddress(ABOUT, 'Our people\n320 in five plants'))).toMatchObject({
      start: 'Our people',
      end: '320 in five plants',
    });
  });

  it('points at both ends of a quote that runs over lines of the page, although it does not say so', () => {
    const text = 'Presses\n62\nPeople\n410\nemployees';
    expect(directiveOf(fragmentAddress(ABOUT, '410 employees', text))).toMatchObject({
      start: '410',
      end: 'employees',
    });
    expect(directiveOf(fragmentAddress(ABOUT, '14 Mill Lane · Canton OH 44707'))).toMatchObject({
      start: '14 Mill Lane',
      end: 'Canton OH 44707',
    });
  });

  it('is the page alone where the quote could stand anywhere', () => {
    for (const quote of ['320', 'Welder', '', ' … ', '“”', '機械'])
      expect(fragmentAddress(ABOUT, quote)).toBe(ABOUT);
  });

  it('tells a short quote by the words around it, where the text is known', () => {
    const text = 'Born in 2003 with 20 machines.\nToday we have 20 plants in Europe and 320 people.';
    expect(directiveOf(fragmentAddress(ABOUT, '320', text))).toEqual({
      page: `${ABOUT}#`,
      prefix: 'in Europe and',
      start: '320',
      end: undefined,
      suffix: 'people.',
    });
    expect(directiveOf(fragmentAddress(ABOUT, '20', text))).toMatchObject({ prefix: 'in 2003 with' });
  });

  it('takes a mailbox or a number for telling enough, and no word beyond a bar for context', () => {
    expect(directiveOf(fragmentAddress(ABOUT, 'info@acme.example')).start).toBe('info@acme.example');
    const text = 'Our plants | 320 people | since 1921';
    expect(directiveOf(fragmentAddress(ABOUT, '320', text))).toMatchObject({
      prefix: undefined,
      start: '320',
      suffix: 'people',
    });
  });

  it('tells a quote whose beginning the page says before by what stands before it', () => {
    const text = 'We build gears for mills well. Today we build gears for mills in nine countries of Europe.';
    const quote = 'we build gears for mills in nine countries of Europe.';
    const same = text.replace('We build', 'we build');
    expect(directiveOf(fragmentAddress(ABOUT, quote, same)).prefix).toBe('mills well. Today');
    expect(marked(fragmentAddress(ABOUT, quote, same), same)).toBe(quote);
    expect(directiveOf(fragmentAddress(ABOUT, 'we build gears', same)).prefix).toBeUndefined();
  });

  it('keeps a fragment that chooses the page and drops one that names a place on it', () => {
    const at = (fragment: string) => fragmentAddress(`${ABOUT}#${fragment}`, 'two words').slice(ABOUT.length);
    expect(at('/team')).toBe('#/team:~:text=two%20words');
    expect(at('!team')).toBe('#!team:~:text=two%20words');
    expect(at('team')).toBe('#:~:text=two%20words');
    expect(at(':~:text=older')).toBe('#:~:text=two%20words');
  });

  it('takes scripts without spaces by their letters, and cuts them only between clauses', () => {
    expect(directiveOf(fragmentAddress(ABOUT, '従業員は約320名です')).start).toBe('従業員は約320名です');
    const long =
      '当社は一九二一年に創業しました。機械と部品を世界中のお客様にお届けし、社員は五工場で働いています。';
    expect(directiveOf(fragmentAddress(ABOUT, long))).toMatchObject({
      start: '当社は一九二一年に創業しました',
      end: '社員は五工場で働いています',
    });
  });
});

describe('whatever is quoted', () => {
  it('the address stays one that a browser can read, and opens the same page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (one, other) => {
        for (const quote of [`${one} ${other}`, one.repeat(9), `${other}…${one}`]) {
          const { origin, pathname, hash } = new URL(fragmentAddress(ABOUT, quote));
          expect(origin + pathname).toBe(ABOUT);
          expect(hash.replace('#:~:text=', '')).not.toMatch(/[&\s#]|:~:/);
        }
      }),
    );
  });

  it('of a text without repetition is what the browser marks, whole', () => {
    const text = fc
      .uniqueArray(fc.stringMatching(/^[a-zäß&,-]{1,4}[a-z]{3}$/), { minLength: 12, maxLength: 60 })
      .chain((words) =>
        fc.record({
          words: fc.constant(words),
          breaks: fc.array(fc.nat(words.length), { maxLength: 3 }),
          from: fc.nat(words.length - 1),
          length: fc.integer({ min: 1, max: 30 }),
        }),
      );
    fc.assert(
      fc.property(text, ({ words, breaks, from, length }) => {
        // Words that end alike would stand within one another.
        const unlike = words.map((word, at) => `w${at}x${word}`);
        const page = unlike.map((word, at) => (breaks.includes(at) ? `\n${word}` : word)).join(' ');
        const quote = unlike.slice(from, from + length).join(' ');
        const address = fragmentAddress(ABOUT, quote, page);
        if (address === ABOUT) expect(quote).not.toContain(' ');
        else expect(marked(address, page)).toBe(quote);
      }),
    );
  });
});
