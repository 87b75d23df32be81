import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, setStage, until, untilMarked } from './stage.ts';

describe('the browser ends the worker whenever it likes', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({ access: true });
  });
  afterAll(() => stage.close());

  it('a company read before the worker ended is added after it, with its reasons', async () => {
    const tab = await stage.open('https://harbourline.example/');
    await untilMarked(stage, tab);
    await stage.chromium.killWorker();
    const popup = await stage.chromium.openPopupFor(tab);
    await stage.chromium.killWorker();
    await popup.getByRole('button', { name: 'Add to targets' }).click();
    await popup.getByText('On your list').waitFor();
    await stage.chromium.killWorker();
    const { target, account } = await stage.visit(tab);
    expect(target?.accountId).toBe('harbourline.example');
    expect(account?.facts.length).toBeGreaterThan(5);
    await Promise.all([popup.close(), tab.close()]);
  });

  it('a worker that ended is woken by the next page', async () => {
    await stage.chromium.killWorker();
    const tab = await stage.open('https://saltandcrumb.example/');
    await untilMarked(stage, tab);
    await tab.close();
  });
});

describe('the browser is closed and opened again', () => {
  it('keeps the list, the access and the marks of pages opened later', async () => {
    const profileDir = await mkdtemp(join(tmpdir(), 'fitmark-restart-'));
    try {
      const first = await setStage({ access: true, profileDir });
      const tab = await first.open('https://harbourline.example/');
      await untilMarked(first, tab);
      const popup = await first.chromium.openPopupFor(tab);
      await popup.getByRole('button', { name: 'Add to targets' }).click();
      await popup.getByText('On your list').waitFor();
      await first.close();

      const second = await setStage({ profileDir });
      const again = await second.open('https://harbourline.example/');
      await until(
        () => second.chromium.badgeOf(again),
        (badge) => badge.text === 'A•',
      );
      await second.close();
    } finally {
      await rm(profileDir, { recursive: true, force: true });
    }
  });
});
