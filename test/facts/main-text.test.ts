import { describe, expect, it } from 'vitest';
import { mainText } from '../../lib/facts/main-text.ts';
import { pageOf } from './make-reading.ts';

describe('a page’s own text', () => {
  it('leaves out menus, side bars, footers and consent banners', () => {
    const html = `<nav>Menu entry</nav><div>We use cookies to improve your visit. You may accept or reject them.</div>
      <button>Accept all</button><main><p>We make presses.</p></main><aside>Offers</aside><footer>Imprint</footer>`;
    expect(mainText(pageOf(html))).toEqual({ text: 'We make presses.', words: 3 });
  });

  it('keeps what a company that sells consent tools says', () => {
    expect(mainText(pageOf('<p>Our consent platform is used by banks.</p>')).words).toBe(7);
  });

  it('counts words of scripts without spaces, and all of a long text of which it keeps a part', () => {
    expect(mainText(pageOf('<p>油圧プレスの会社</p>')).words).toBe(4);
    const long = mainText(pageOf('<p>one two three four five six seven eight nine ten</p>'.repeat(200)));
    expect(long.words).toBe(2_000);
    expect(long.text.length).toBe(4_000);
  });

  it('is empty where there is none', () => {
    expect(mainText(pageOf('<nav>Menu</nav>'))).toEqual({ text: '', words: 0 });
  });
});
