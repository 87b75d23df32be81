import { describe, expect, it } from 'vitest';
import { keepPages } from '../../lib/account/keep-pages.ts';
import { pageSeen } from './sample.ts';

const others = Array.from({ length: 10 }, (_, n) =>
  pageSeen({ url: `https://acme.example/blog/${n}`, page: 'blog', seenAt: 1_000 + n }),
);

describe('the pages an account keeps', () => {
  it('are the newest eight, newest first', () => {
    expect(keepPages(others).map(({ seenAt }) => seenAt)).toEqual([
      1_009, 1_008, 1_007, 1_006, 1_005, 1_004, 1_003, 1_002,
    ]);
  });

  it('always hold a home and an about page, however old', () => {
    const home = pageSeen({ seenAt: 1 });
    const about = pageSeen({ url: 'https://acme.example/about', page: 'about', seenAt: 2 });
    const kept = keepPages([...others, home, about]);
    expect(kept).toHaveLength(8);
    expect(kept.slice(-2)).toEqual([about, home]);
  });
});
