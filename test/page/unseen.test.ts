import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read.ts';

const URL_OF_PAGE = 'https://harbour.example/';

/** A page in a browser that tells what its styles show: here what has no class `unseen` on or around it. */
function read(body: string, prepare: (page: Document) => void = () => {}) {
  const { window } = new JSDOM(`<body>${body}</body>`, { url: URL_OF_PAGE });
  prepare(window.document);
  const elements = Object.getPrototypeOf(Object.getPrototypeOf(window.document.body));
  elements.checkVisibility = function (this: Element) {
    return this.closest('.unseen') === null;
  };
  return readPage(window.document, URL_OF_PAGE);
}
const texts = (body: string) => read(body).blocks.map(({ text }) => text);
const STORY = '<p>Harbour makes planes and chisels by hand, in a yard by the river.</p>';

describe('what a page’s styles hide', () => {
  it('is not read: a number planted where no visitor sees it is no fact', () => {
    expect(texts(`${STORY}<div class="unseen"><p>We are a team of 90,000.</p></div><p>Stroud</p>`)).toEqual([
      'Harbour makes planes and chisels by hand, in a yard by the river.',
      'Stroud',
    ]);
  });

  it('is read all the same where a press opens it: tabs, folds and slides', () => {
    expect(
      texts(`${STORY}<div class="tabs"><section class="unseen"><p>Weir Lane 4</p></section></div>`),
    ).toContain('Weir Lane 4');
    expect(texts(`${STORY}<details><div class="unseen">Founded in 1987</div></details>`)).toContain(
      'Founded in 1987',
    );
  });

  it('is looked up in circles by nobody: a field that leads from its form back into it', () => {
    const { blocks } = read(
      `${STORY}<form><input><div class="unseen"><p>We are 900.</p></div></form>`,
      (page) => {
        const [form, field] = [page.querySelector('form'), page.querySelector('input')];
        Object.defineProperty(form, 'parentElement', { value: field });
      },
    );
    expect(blocks).toHaveLength(1);
  });

  it('is read where it is most of the page, which its scripts show later', () => {
    expect(texts(`<p>Loading</p><main class="unseen">${STORY}</main>`)).toHaveLength(2);
  });

  it('leaves images where they stand among the texts that are seen', () => {
    const { blocks, pictures } = read(
      `${STORY}<p class="unseen">Hidden</p><h2>Made for</h2><img alt="Weir Mills">`,
    );
    expect(pictures[0] && blocks[pictures[0].after - 1]?.text).toBe('Made for');
  });

  it('is told of menus as of anything seen, for they open on a press', () => {
    expect(texts(`${STORY}<nav class="unseen"><p>Careers</p></nav>`)).toContain('Careers');
  });
});
