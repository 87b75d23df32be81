import { describe, expect, it, vi } from 'vitest';
import background from '../../entrypoints/background/index.ts';
import { listen } from '../../lib/browser/receive.ts';
import { MESSAGES } from '../../lib/messages/table.ts';

vi.mock('../../lib/browser/browser.ts', () => {
  const event = { addListener: () => undefined };
  return {
    browser: { alarms: { onAlarm: event }, runtime: { onStartup: event, onInstalled: event } },
  };
});
vi.mock('../../entrypoints/background/hook.ts', async (load) => ({
  ...(await load<object>()),
  watchHook: vi.fn(),
}));
vi.mock('../../lib/browser/receive.ts', () => ({ listen: vi.fn() }));
vi.mock('../../entrypoints/background/watch.ts', () => ({ watchTabsAndAccess: vi.fn() }));
vi.mock('../../entrypoints/background/remind.ts', () => ({ watchReminders: vi.fn(), keepAlarm: vi.fn() }));

describe('the one writer', () => {
  it('answers every message that there is, and no other', () => {
    background.main?.();
    const [handlers] = vi.mocked(listen).mock.calls[0] ?? [];
    expect(Object.keys(handlers ?? {}).sort()).toEqual(Object.keys(MESSAGES).sort());
    for (const handler of Object.values(handlers ?? {})) expect(handler).toBeTypeOf('function');
  });
});
