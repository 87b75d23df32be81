import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { neighboursFor } from '../../lib/browser/neighbours.ts';
import { neighboursOf } from '../../lib/fit/hearing/need-index.ts';
import type { NeedCriterion } from '../../lib/icp/icp.ts';
import { shippedWords as words } from '../fit/shipped-words.ts';

const need = (name: string, ...signals: string[]): NeedCriterion => ({
  kind: 'need',
  id: name,
  importance: 'nice',
  name,
  signals,
  counterSignals: [],
});
const WAREHOUSES = need('Has warehouses', 'fulfilment centres', 'storage racks');
const CLINICS = need('Runs clinics', 'our patients');

describe('words near to those of a need', () => {
  const nearest = vi.spyOn(words, 'nearest');
  beforeEach(() => {
    fakeBrowser.reset();
    nearest.mockClear();
  });

  it('are those that its words have, of all needs together', async () => {
    const needs = [WAREHOUSES, CLINICS];
    expect(await neighboursFor(words, needs)).toEqual(neighboursOf(needs, words));
    expect(await neighboursFor(words, [])).toEqual({});
  });

  it('are reckoned once a session, whatever the importance', async () => {
    const first = await neighboursFor(words, [WAREHOUSES]);
    nearest.mockClear();
    expect(await neighboursFor(words, [{ ...WAREHOUSES, id: 'other', importance: 'must' }])).toEqual(first);
    expect(nearest).not.toHaveBeenCalled();
  });

  it('are reckoned anew for a need that was edited, and those of others stay', async () => {
    await neighboursFor(words, [WAREHOUSES, CLINICS]);
    nearest.mockClear();
    await neighboursFor(words, [WAREHOUSES, { ...CLINICS, signals: ['our surgeons'] }]);
    expect(nearest.mock.calls.map(([word]) => word)).toEqual(['runs', 'clinics', 'surgeons']);
  });

  it('are kept of the needs last asked for alone, and of twenty at most', async () => {
    await neighboursFor(words, [WAREHOUSES]);
    await neighboursFor(
      words,
      Array.from({ length: 25 }, (_, at) => need('Sells wine', `wine ${'abcdefghijklmnopqrstuvwxyz'[at]}x`)),
    );
    const stored = await fakeBrowser.storage.session.get('neighbours');
    expect(Object.keys(Object(stored.neighbours))).toHaveLength(20);
    expect(JSON.stringify(stored)).not.toContain('racks');
  });
});
