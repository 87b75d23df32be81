import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { heard, heardAll } from '../../entrypoints/background/hear.ts';
import type { Account } from '../../lib/account/account.ts';
import type { NeedCriterion } from '../../lib/icp/icp.ts';
import { getAccount, putAccount } from '../../lib/store/accounts.ts';
import { openStore } from '../../lib/store/database.ts';
import { account, icp, page } from '../fit/invented.ts';

const models = vi.hoisted(() => ({ wordVectors: vi.fn(), references: vi.fn(), factWords: async () => {} }));
vi.mock('../../lib/browser/models.ts', () => models);
vi.mock('../../lib/browser/neighbours.ts', () => ({ neighboursFor: async () => ({}) }));

const need: NeedCriterion = {
  id: 'n',
  kind: 'need',
  importance: 'strong',
  name: 'Runs warehouses',
  signals: ['our warehouses and distribution centres', 'regional depots'],
  counterSignals: [],
};
const SAYS = 'Our warehouses and distribution centres hold parts for every tractor built since the war.';
const store = openStore();

/** A company as stored, under an id of its own. */
async function stored(id: string): Promise<Account> {
  const known = { ...account({ pages: [page('home', SAYS)] }), id };
  await putAccount(store, known);
  return known;
}

beforeEach(async () => {
  const { shippedWords } = await import('../fit/shipped-words.ts');
  models.wordVectors.mockReset().mockResolvedValue(shippedWords);
  models.references.mockReset();
});

describe('a company that a profile asks for a need', () => {
  it('is listened to once, and what was heard is kept with it', async () => {
    const known = await stored('one.example');
    const profile = icp(need);
    const company = await heard(known, [profile]);
    expect(company.answers).toMatchObject([{ kind: 'need', state: 'stated', heard: { quote: SAYS } }]);
    expect((await getAccount(store, known.id))?.answers).toEqual(company.answers);
    models.wordVectors.mockClear();
    expect(await heard(company, [icp({ ...need, importance: 'must' })])).toBe(company);
    expect(models.wordVectors).not.toHaveBeenCalled();
  });

  it('is listened to again where the profile asks something else', async () => {
    const company = await heard(await stored('two.example'), [icp(need)]);
    const other = await heard(company, [icp({ ...need, name: 'Runs depots', signals: ['regional depots'] })]);
    expect(other.answers).toHaveLength(1);
    expect(other.answers?.[0]?.question).not.toBe(company.answers?.[0]?.question);
  });

  it('loads no words where nothing is asked, and no references where no likeness is', async () => {
    const known = await stored('three.example');
    expect(await heard(known, [icp()])).toBe(known);
    expect(models.wordVectors).not.toHaveBeenCalled();
    await heard(known, [icp({ ...need, name: 'Anew' })]);
    expect(models.references).not.toHaveBeenCalled();
  });

  it('keeps its place in a list, heard or not', async () => {
    const blank = { ...account(), id: 'blank.example' };
    const list = [blank, await stored('four.example'), await stored('five.example')];
    const companies = await heardAll(list, [icp(need)]);
    expect(companies.map(({ id }) => id)).toEqual(list.map(({ id }) => id));
    expect(companies.map(({ answers }) => answers?.length)).toEqual([undefined, 1, 1]);
  });

  it('is shown with the question open where the package lacks its words, and heard once they are there', async () => {
    const known = await stored('six.example');
    const profile = icp({ ...need, name: 'Has warehouses' });
    models.wordVectors.mockRejectedValueOnce(new Error('no such file'));
    expect(await heard(known, [profile])).toBe(known);
    expect((await heard(known, [profile])).answers).toHaveLength(1);
  });

  it('has its fit where the disk is too full to keep what was heard', async () => {
    const known = await stored('seven.example');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect((await heard(known, [icp(need)])).answers).toHaveLength(1);
    put.mockRestore();
    expect((await getAccount(store, known.id))?.answers).toBeUndefined();
  });
});
