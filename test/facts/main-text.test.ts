import { describe, expect, it } from 'vitest';
import { mainText } from '../../lib/facts/main-text.ts';
import { pageOf } from './make-reading.ts';

describe('a page’s own text', () => {
  it('leaves out menus, side bars, footers and consent banners', () => {
    const html = `<nav>Menu entry</nav><div>We use cookies to improve your visit. You may accept or reject them.</div>
      <button>Accept all</button><main><p>We make presses.</p></main><aside>Offers</aside><footer>Imprint</footer>`;
    expect(mainText(pageOf(html))).toEqual({ text: 'We make presses.', words: 3 });
  });

  it('leaves out the menu of a page that names no regions', () => {
    const menu = ['Home', 'Presses', 'Rollers', 'Contact us'];
    const rows = menu.map((label) => `<tr><td><a href="/${label}">${label}</a></td></tr>`);
    expect(mainText(pageOf(`<table>${rows.join('')}</table><p>We make presses.</p>`)).text).toBe(
      'We make presses.',
    );
  });

  it('keeps a list of goods, each with a link', () => {
    const goods = ['Bench presses', 'Frame presses', 'Hand presses', 'Spare parts'];
    const rows = goods.map((label) => `<li><a href="/${label}">${label}</a></li>`);
    expect(mainText(pageOf(`<ul>${rows.join('')}</ul>`)).text).toBe(goods.join('\n'));
  });

  it.each([
    'Wir verwenden Cookies. Sie können allen zustimmen oder sie ablehnen, ganz wie Sie wünschen.',
    'Este sitio utiliza cookies propias y de terceros. Puede aceptar su uso o rechazarlas aquí mismo.',
    'Questo sito usa i cookie per misurare le visite: potete accettare tutto oppure rifiutare.',
  ])('leaves out a consent banner in other languages: %s', (banner) => {
    expect(mainText(pageOf(`<p>${banner}</p><p>We make presses.</p>`)).text).toBe('We make presses.');
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
