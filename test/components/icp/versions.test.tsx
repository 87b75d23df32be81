// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { IcpEditor } from '../../../components/icp/IcpEditor.tsx';
import type { Icp } from '../../../lib/icp/icp.ts';
import { control, doing, draw, press, redraw, type } from '../draw.tsx';
import { noAsks } from './asks.ts';
import { answered, textsOf } from './form.tsx';

const FIRST: Icp = {
  id: 'icp',
  name: 'Mine',
  version: 1,
  updatedAt: new Date(2026, 0, 5).getTime(),
  criteria: [{ id: 'size', kind: 'size', importance: 'must', min: 50, max: 1000 }],
};
const SECOND: Icp = {
  ...FIRST,
  version: 2,
  updatedAt: new Date(2026, 10, 23).getTime(),
  criteria: [{ id: 'size', kind: 'size', importance: 'must', min: 50, max: 2000 }],
};

async function opened(onRestore: (version: number) => void = () => undefined) {
  const view = (icp: Icp) => (
    <IcpEditor
      icp={icp}
      onSave={() => undefined}
      asks={noAsks({ versions: async () => [FIRST, SECOND] })}
      onRestore={onRestore}
      problems={[]}
    />
  );
  const place = draw(view(SECOND));
  const details = place.querySelector<HTMLDetailsElement>('.versions');
  doing(() => {
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
  await answered();
  return { place, redrawn: (icp: Icp) => redraw(place, view(icp)) };
}

describe('the versions of a profile', () => {
  it('are listed newest first, each with its day and what it changed', async () => {
    const { place } = await opened();
    expect(textsOf(place, '.versions li b')).toEqual(['Version 2', 'Version 1']);
    expect(textsOf(place, '.versions li p .hint')[0]).toMatch(/^2026-11-23 · mark [0-9a-z]{7}$/);
    expect(textsOf(place, '.versions li li')).toEqual(['50–1,000 people: at most: 1,000 → 2,000']);
    expect(place.querySelector('.versions')?.textContent).toContain('The oldest that is kept');
  });

  it('come back at the press of a button, over what was typed, which can be undone', async () => {
    const onRestore = vi.fn();
    const { place, redrawn } = await opened(onRestore);
    type(control(place, 'At most'), '7000');
    press(place, 'Go back to version 1');
    expect(onRestore).toHaveBeenCalledExactlyOnceWith(1);
    redrawn({ ...FIRST, version: 3 });
    expect(control(place, 'At most')).toHaveProperty('value', '1000');
    press(place, 'Undo');
    expect(control(place, 'At most')).toHaveProperty('value', '7000');
  });
});
