import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { settled } from '../../lib/page/settle.ts';

const newPage = () => new JSDOM('<main></main>', { url: 'https://acme.example/' }).window.document;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('waiting for a page to stand still', () => {
  it('waits while content still arrives, then goes on', async () => {
    const page = newPage();
    let isOver = false;
    const waiting = settled(page, 2_000, new AbortController().signal).then(() => (isOver = true));
    for (let card = 0; card < 4; card++) {
      await wait(60);
      page.querySelector('main')?.append('card');
    }
    expect(isOver).toBe(false);
    await waiting;
  });

  it('does not wait for ever on a page that never rests', async () => {
    const page = newPage();
    const churn = setInterval(() => page.querySelector('main')?.append('x'), 5);
    await settled(page, 300, new AbortController().signal);
    clearInterval(churn);
  });

  it('ends at once when the rep leaves', async () => {
    const leaving = new AbortController();
    const waiting = settled(newPage(), 60_000, leaving.signal);
    leaving.abort();
    await waiting;
    await settled(newPage(), 60_000, leaving.signal);
  });
});
