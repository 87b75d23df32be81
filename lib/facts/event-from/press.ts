import { registrableDomain } from '../../text/domain.ts';
import { oneLine } from '../../text/squeeze.ts';
import type { Source } from '../fact.ts';
import type { Page } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import { namedPage } from '../page-words.ts';
import { type SchemaNode, textsOf } from '../structured.ts';
import { bareDate, isTitle, orderOf } from './dated.ts';

export interface News {
  title: string;
  date: string;
  source: Source;
  quote: string;
}

const ARTICLE = /^(?:News|Blog|Tech|Report|Press)?(?:Article|Posting|Release)$/;
const TITLE = { least: 12, most: 200 };
/** Blocks between a date and its title. */
const NEAR = 2;
const NO_TITLE =
  /^(?:read more|learn more|weiterlesen|mehr (?:erfahren|lesen)|lire la suite|en savoir plus|leggi (?:tutto|di più)|leer más|saiba mais|lees (?:meer|verder)|läs mer|læs mere|więcej|posted|by |von |par )/i;

/** The dated news of the company's own site: its structured data, else the rows of its news list. */
export function newsOf(page: Page): News[] {
  const marked = page.nodes.flatMap((node) => fromNode(node, page));
  return marked.length > 0 ? marked : listed(page);
}

function fromNode(node: SchemaNode, page: Page): News[] {
  if (!node.types.some((type) => ARTICLE.test(type))) return [];
  const [title = ''] = [...textsOf(node, 'headline'), ...textsOf(node, 'name')];
  const date = /^\d{4}-\d{2}-\d{2}/.exec(textsOf(node, 'datePublished')[0] ?? '')?.[0];
  const isElsewhere = textsOf(node, 'url').some(
    (url) => /^https?:/.test(url) && registrableDomain(url) !== page.domain,
  );
  if (!date || isElsewhere || !isNewsTitle(title)) return [];
  return [{ title: oneLine(title), date, source: node.source, quote: `${date}: ${oneLine(title)}` }];
}

/** Rows of date and title, on a news page or under a heading that says "News". */
function listed(page: Page): News[] {
  const { blocks } = page.reading;
  const order = orderOf(page);
  const { page: kind } = pageKind(page).kind;
  let isNews = kind === 'blog';
  return blocks.flatMap((block, at): News[] => {
    if (block.region === 'nav' || block.region === 'footer') return [];
    if (/^h[1-6]$/.test(block.tag) && block.text.length <= 40) {
      const named = namedPage(block.text);
      if (named)
        isNews = named === 'blog' && !/^(?:events?|termine|veranstaltungen|agenda)$/i.test(block.text);
    }
    const date = isNews ? bareDate(block, order) : undefined;
    if (!date || date.length < 7) return [];
    const title = titleNear(blocks, at);
    return title ? [{ title, date, source: 'text', quote: `${block.text}: ${title}` }] : [];
  });
}

function titleNear(blocks: Page['reading']['blocks'], at: number): string | undefined {
  for (const step of [1, -1, NEAR, -NEAR]) {
    const block = blocks[at + step];
    if (!block || block.region !== blocks[at]?.region) continue;
    if (isTitle(block) && isNewsTitle(block.text)) return oneLine(block.text);
  }
  return undefined;
}

function isNewsTitle(title: string): boolean {
  return (
    title.length >= TITLE.least &&
    title.length <= TITLE.most &&
    !NO_TITLE.test(title) &&
    !/^[\d\s./-]+$/.test(title)
  );
}
