import { describe, expect, it } from 'vitest';
import { trackedFindings } from './tracked.ts';

/** Joined at run time, so that this file passes the gate it tests. */
const join = (...parts: string[]) => parts.join('');

describe('what may be committed', () => {
  it('lets ordinary code and addresses through', () => {
    const text = "const href = '/team/'; visit('https://studio.example/home/'); describe('tmp', () => {});";
    expect(trackedFindings('a.test.ts', text)).toEqual([]);
  });

  it.each([
    [join("open('/wo", "rk/main/x')"), "a machine's own path"],
    [join("open('/ho", "me/ann/x')"), "a machine's own path"],
    [join("open('/tm", "p/x')"), "a machine's own path"],
    [join('https://registry.np', 'mjs.org/x'), "a registry's host"],
    [join('it.on', "ly('reads', () => {})"), 'a test that runs alone'],
    [join('describe.concurrent.sk', "ip('reads', () => {})"), 'a test that is skipped'],
    [join('// TO', 'DO: later'), 'a note of unfinished work'],
  ])('stops %s', (line, what) => {
    expect(trackedFindings('a.test.ts', `\n${line}\n`)).toEqual([`a.test.ts:2: ${what}`]);
  });
});
