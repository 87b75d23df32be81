import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { withoutSeen } from '../../lib/page/without-seen.ts';

describe('anchors as the zip carries them', () => {
  it('keep what was seen by something that is no anchor', () => {
    const code = "say({ seen: 'text', quote }); f({ take: 'x', seen: 'y' }, seen);";
    expect(withoutSeen(code, parseAst(code))).toBe(code);
  });

  it('lose where they were seen wherever that stands', () => {
    const code =
      "a([{ seen: 'w', name: 'N', select: 's' }, { select: 's', seen: 'w' }, { seen: `}` , select: 's', most: 3 }]);";
    expect(withoutSeen(code, parseAst(code)).replaceAll(' ', '')).toBe(
      "a([{name:'N',select:'s'},{select:'s',},{select:'s',most:3}]);",
    );
  });
});
