// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Shell } from '../../components/targets/Shell.tsx';
import { type Acts, keyed, useActs } from '../../entrypoints/targets/use-acts.ts';
import type { Changed } from '../../lib/targets/event.ts';
import { target } from '../targets/sample.ts';
import { doing, draw, hasControl, press } from './draw.tsx';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../lib/browser/ask.ts', () => ({ ask }));

let acts: Acts;
function Page() {
  acts = useActs();
  return (
    <Shell
      view="targets"
      beside={{}}
      error={acts.problem}
      undo={acts.undo}
      onUndo={acts.undoLast}
      go={() => undefined}
      openIcp={() => undefined}
    >
      {null}
    </Shell>
  );
}

const told = (place: Element) => place.querySelector('.toast span')?.textContent;
const eventually = (check: () => void) => vi.waitFor(() => doing(check));

/** A change that the page asked for, and what came of it. */
const change = (changed: Omit<Changed, 'key'>) =>
  acts.act(
    keyed(
      async (key): Promise<Changed> => ({ key, ...changed }),
      () => 'Acme: in talks.',
    ),
  );

describe('what a rep does on the targets page', () => {
  beforeEach(() => ask.mockReset());

  it('is told with the way back; what stays of it then is told too, and is no alarm', async () => {
    const place = draw(<Page />);
    void change({ targets: [target('acme.example')] });
    await eventually(() => expect(told(place)).toBe('Acme: in talks.'));
    ask.mockResolvedValue({ key: 'key', targets: [], note: 'What was changed since stays as it is.' });
    press(place, 'Undo');
    await eventually(() => expect(told(place)).toBe('What was changed since stays as it is.'));
    expect(hasControl(place, 'Undo')).toBe(false);
    expect(place.querySelector('[role=alert]')).toBeNull();
  });

  it('is not told where it changed nothing: there is nothing to take back', async () => {
    const place = draw(<Page />);
    expect(await change({ targets: [] })).toBeDefined();
    await eventually(() => expect(told(place)).toBeUndefined());
  });

  it('is an alarm where it was refused', async () => {
    const place = draw(<Page />);
    void acts.act({ work: Promise.reject(new Error('That day has passed.')) });
    await eventually(() =>
      expect(place.querySelector('[role=alert]')?.textContent).toBe('That day has passed.'),
    );
  });
});
