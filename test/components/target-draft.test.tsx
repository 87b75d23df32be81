// @vitest-environment jsdom
import fc from 'fast-check';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { type Draft, useDraft } from '../../components/target/use-draft.ts';
import { draw, redraw } from './draw.tsx';

/** What happens to one text that stands open in a tab. */
type Deed = { does: 'write'; text: string } | { does: 'pause' | 'arrive' } | { does: 'other'; text: string };

const text = fc.constantFrom('', 'a', 'ab', 'abc', 'x', 'y ');
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ does: fc.constant('write' as const), text }),
  fc.record({ does: fc.constant('other' as const), text }),
  fc.record({ does: fc.constantFrom('pause' as const, 'arrive' as const) }),
);

/** What was asked of the store is answered, and the field has heard of it. */
const answered = () => new Promise((resolve) => setTimeout(resolve));

let nth = 0;

/** A tab with the text open, and the one place where it is stored. */
function tab() {
  nth += 1;
  const key = `text ${nth}`;
  const store = { text: 'first', overwritten: [] as string[], seen: new Set(['first']) };
  let draft: Draft | undefined;
  function Field({ stored }: { stored: string }) {
    draft = useDraft(key, stored, async (next, was) => {
      if (store.text !== was && store.text !== next) return false;
      if (store.text !== next && !store.seen.has(store.text)) store.overwritten.push(store.text);
      store.text = next;
      store.seen.add(next);
      return true;
    });
    return null;
  }
  const place = draw(<Field stored={store.text} />);
  const now = () => {
    if (!draft) throw new Error('Nothing is drawn.');
    return draft;
  };
  const arrive = () => {
    store.seen.add(store.text);
    redraw(place, <Field stored={store.text} />);
  };
  return { store, now, arrive };
}

/** The rep writes a last word, or none, and chooses their own where they are asked. */
async function settled(now: () => Draft, arrive: () => void, last?: string) {
  await act(async () => {
    if (last !== undefined) now().write(last);
    now().flush();
    await answered();
  });
  await act(async () => {
    if (now().theirs !== undefined) now().settle(now().text);
    await answered();
  });
  arrive();
}

describe('a text that is written in one tab while others change it', () => {
  it('never loses the rep’s last words nor overwrites what the rep was not shown, and comes to rest', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 12 }), async (deeds) => {
        const { store, now, arrive } = tab();
        for (const one of deeds) {
          await act(async () => {
            if (one.does === 'write') now().write(one.text);
            else if (one.does === 'other') store.text = one.text;
            else if (one.does === 'pause') now().flush();
            await answered();
          });
          if (one.does === 'arrive') arrive();
          if (one.does === 'write') expect(now().text).toBe(one.text);
        }
        const mine = now().text;
        const wasSaved = now().isSaved;
        arrive();
        if (!wasSaved) expect(now().text.trim()).toBe(mine.trim());
        await settled(now, arrive);
        // Another page was back at what the list told last: seen once the rep writes on.
        if (store.text !== now().text.trim()) await settled(now, arrive, `${now().text}z`);
        expect(now().theirs).toBeUndefined();
        expect(store.text.trim()).toBe(now().text.trim());
        expect(store.overwritten).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
