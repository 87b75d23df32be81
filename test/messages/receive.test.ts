import { describe, expect, it } from 'vitest';
import { Fault, type MessageType } from '../../lib/messages/answers.ts';
import { type Handlers, receive, type Sender } from '../../lib/messages/receive.ts';
import { MESSAGES } from '../../lib/messages/table.ts';
import { readingOf } from '../facts/make-reading.ts';

const OURS: Sender = { from: 'ours' };
const PAGE: Sender = {
  from: 'page',
  tabId: 7,
  tabUrl: 'https://acme.example/',
  frameId: 0,
  isPrivate: false,
};
const reading = readingOf('<p>We make valves.</p>');

/** Handlers that note what reached them; each test names those it needs. */
function handlersWith(some: Partial<Handlers>): Handlers {
  const none = () => Promise.reject(new Error('not expected'));
  const all = Object.fromEntries(Object.keys(MESSAGES).map((type) => [type, none]));
  return { ...(all as Record<MessageType, typeof none>), ...some };
}

const describeError = (error: unknown) => new Fault('store', `Could not save: ${String(error)}`);

describe('messages that reach the background', () => {
  it('a page’s reading is handed on with who sent it', async () => {
    const seen: unknown[] = [];
    const handlers = handlersWith({
      'page/read': async (ask, sender) => {
        seen.push(ask.reading.url, sender.tabId);
        return null;
      },
    });
    const answer = await receive({ type: 'page/read', reading, readMs: 1 }, PAGE, handlers, describeError);
    expect(answer).toEqual({ ok: true, value: null });
    expect(seen).toEqual(['https://acme.example/', 7]);
  });

  it('a page that asks for a password says so, and nothing else', async () => {
    const handlers = handlersWith({ 'page/stopped': async () => null });
    const url = 'https://acme.example/join';
    const told = (more: object) =>
      receive({ type: 'page/stopped', url, because: 'login', ...more }, PAGE, handlers, describeError);
    expect(await told({})).toEqual({ ok: true, value: null });
    expect(await told({ because: 'for fun' })).toMatchObject({ ok: false, error: { code: 'malformed' } });
    expect(await told({ reading })).toMatchObject({ ok: false, error: { code: 'malformed' } });
  });

  it.each([
    ['a page that pretends to be our popup', PAGE],
    ['another extension', { from: 'other' } as Sender],
  ])('%s cannot touch the list', async (_who, sender) => {
    const message = { type: 'target/remove', accountId: 'acme.example' };
    const answer = await receive(message, sender, handlersWith({}), describeError);
    expect(answer).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });

  it.each(['account/join', 'account/part', 'account/distinguish'])(
    'a page cannot say by %s which companies are one',
    async (type) => {
      const message = { type, accountId: 'acme.example', other: 'birch.example', distinct: true };
      const answer = await receive(message, PAGE, handlersWith({}), describeError);
      expect(answer).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    },
  );

  it('a company is joined by the ids of accounts only', async () => {
    const message = { type: 'account/join', accountId: 'acme.example', other: 'https://birch.example/' };
    const answer = await receive(message, OURS, handlersWith({}), describeError);
    expect(answer).toMatchObject({ ok: false, error: { code: 'malformed' } });
  });

  it('our own pages cannot hand in readings', async () => {
    const answer = await receive(
      { type: 'page/read', reading, readMs: 1 },
      OURS,
      handlersWith({}),
      describeError,
    );
    expect(answer).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });

  it.each([
    ['a reading with a text longer than the reader ever sends', { ...reading, title: 'x'.repeat(5_000) }],
    ['a reading of an address that is no web page', { ...reading, url: 'chrome://settings/' }],
    ['a reading with more than it should have', { ...reading, extra: 1 }],
    ['a reading that is none', 'valves'],
    [
      'a reading with a polluted prototype',
      JSON.parse(JSON.stringify(reading).replace('"url"', '"__proto__":{"a":1},"url"')),
    ],
  ])('%s is refused with the place of the fault', async (_what, hostile) => {
    const answer = await receive(
      { type: 'page/read', reading: hostile, readMs: 1 },
      PAGE,
      handlersWith({}),
      describeError,
    );
    expect(answer).toMatchObject({ ok: false, error: { code: 'malformed' } });
    expect(JSON.stringify(answer)).toMatch(/reading/);
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });

  it('messages that are none of ours get no answer, whatever their form', async () => {
    const strangers = [
      undefined,
      null,
      'target/add',
      42,
      [],
      {},
      { type: 7 },
      { type: 'target/burn' },
      { type: 'toString' },
    ];
    for (const message of strangers) {
      expect(await receive(message, OURS, handlersWith({}), describeError)).toBeUndefined();
    }
  });

  it('a handler that fails is answered with a sentence, never with silence', async () => {
    const failing = handlersWith({ 'visit/show': () => Promise.reject(new Error('disk full')) });
    const answer = await receive({ type: 'visit/show', tabId: 1 }, OURS, failing, describeError);
    expect(answer).toEqual({
      ok: false,
      error: { code: 'store', sentence: 'Could not save: Error: disk full' },
    });
    const full = handlersWith({
      'target/add': () => Promise.reject(new Fault('full', 'Your list is full.')),
    });
    const refused = await receive(
      { type: 'target/add', url: 'https://acme.example/', title: '' },
      OURS,
      full,
      describeError,
    );
    expect(refused).toEqual({ ok: false, error: { code: 'full', sentence: 'Your list is full.' } });
  });
});

describe('what the reader may send is what the background takes', () => {
  it('a page that fills every bound of the reader is understood, not refused', async () => {
    const many = (count: number, make: (at: number) => string) =>
      Array.from({ length: count }, (_, at) => make(at)).join('');
    const full = readingOf(`<html class="${many(200, (at) => `c${at} `)}"><head>
      ${many(200, (at) => `<meta name="m${at}" content="x"><link rel="alternate" hreflang="x" href="/l${at}">`)}
      ${many(200, (at) => `<script src="/s${at}.js"></script><script>var v${at}</script><link rel="stylesheet" href="/c${at}.css"><!-- built by tool ${at} -->`)}
      ${many(20, () => '<script type="application/ld+json">{}</script>')}</head>
      <body data-a="1">${many(400, (at) => `<div id="d${at}" class="k${at}" data-w-id="1"><h2>H${at}</h2><p>T${at}</p><a href="/a${at}">L${at}</a></div>`)}
      ${many(200, (at) => `<a href="mailto:a${at}@acme.example">m</a><img src="https://i${at}.example/x.png"><iframe src="https://f${at}.example/"></iframe><form action="/f${at}"></form>`)}
      ${many(400, (at) => `<b itemscope itemtype="https://schema.org/Thing"><i itemprop="name">n${at}</i></b>`)}</body></html>`);
    const taken = handlersWith({ 'page/read': async () => null });
    const answer = await receive({ type: 'page/read', reading: full, readMs: 1 }, PAGE, taken, describeError);
    expect(answer).toEqual({ ok: true, value: null });
    expect(full.cut.length).toBeGreaterThan(2);
  });
});
