import type { Region, TextBlock } from '../../page/reading.ts';
import type { Page } from '../page.ts';
import type { Sign } from './sign.ts';

/** A paragraph that somebody wrote to be read, not a label or a teaser. */
const PARAGRAPH = 200;
/** Blocks at the top of the main text where an article names its author, date and length. */
const TOP = 16;

/** Short lines at the top of a piece of writing. "By Jane Doe", "12 min read", "Updated: …", in the languages we read. */
const BYLINE =
  /^(?:\W{0,4}(?:written |posted |geschrieben |escrito |publié )?(?:by|von|par|por|door|di|av|af|autor:|author:|auteur:|autore:|texte?:|tekst:|foto:))\s+\p{Lu}\p{L}+(?:\s+\p{L}[\p{L}.'’-]*){1,3}(?:\W|$)/u;
const READING_TIME =
  /\b\d{1,3}[\s-]?min(?:ute)?s?\.?\s(?:read|lesezeit|de lecture|di lettura|de lectura|de leitura|leestijd)|(?:reading time|lesezeit|leestijd|temps de lecture|tempo di lettura|tiempo de lectura)\s?:?\s\D{0,20}\d/i;
const PUBLISHED =
  /^(?:published|posted|last updated|updated|veröffentlicht|aktualisiert|publié le|mis à jour|publicado|actualizado|pubblicato|gepubliceerd|publicerad|publisert|udgivet|opublikowano|опубликовано|投稿日|公開日|更新日|掲載日|submitted on|\[submitted on)\b/i;
/** A short line that is a date and hardly anything else. */
const DATE_LINE =
  /^\D{0,30}(?:\d{1,2}\.?\s\p{L}{3,10}\.?\s(?:19|20)\d\d|\p{L}{3,10}\.?\s\d{1,2},\s(?:19|20)\d\d|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d|(?:19|20)\d\d[-/年]\d{1,2}[-/月]\d{1,2}日?)(?:\D{0,20}|,? \d{1,2}[:.]\d\d.{0,8})$/u;

/** Headings and links around a piece of writing. */
const AROUND =
  /^(?:back to (?:the )?blog|leave a (?:reply|comment)|comments?|\d+ comments?|kommentare?|schreibe einen kommentar|related (?:posts|articles|stories)|about the author|more from the .{2,30} blog|discussion about this post|share this (?:post|article)|you (?:may|might) also like|das könnte (?:dich|sie) auch interessieren|(?:lees|läs|les|læs) (?:ook|också|mer|også)|(?:à )?lire aussi|leggi anche|lee también|mehr zum thema|lesen sie auch|関連記事|articles (?:liés|similaires)|table of contents|inhaltsverzeichnis|abstract|references|transcript|show notes)\W{0,3}$/i;

/** How the text is shaped: written to be read through, a wall of headlines, code, or hardly anything. */
export function textShapeSigns(page: Page): Sign[] {
  const main = page.reading.blocks.filter((block) => block.region === 'main');
  return [...writingSigns(page, main), ...headlineSigns(page), ...codeSigns(page), ...formSigns(page)];
}

function writingSigns(page: Page, main: readonly TextBlock[]): Sign[] {
  const signs: Sign[] = [];
  const say = (weight: number, why: string) => signs.push({ for: 'article', weight, why });
  const length = main.reduce((sum, { text }) => (text.length >= PARAGRAPH ? sum + text.length : sum), 0);
  if (length > 15_000) say(2.5, 'it is one very long text');
  else if (length > 6_000) say(1.5, 'it is one long text');
  const top = main.slice(0, TOP).flatMap(({ text }) => text.slice(0, 400).split('\n', 6));
  const short = top.filter((line) => line.length <= 90);
  if (short.some((line) => BYLINE.test(line))) say(2, 'it names its author under its title');
  if (short.some((line) => READING_TIME.test(line))) say(3, 'it says how long it takes to read');
  if (short.some((line) => PUBLISHED.test(line) || DATE_LINE.test(line)))
    say(1.5, 'it says when it was published');
  const around = [...page.reading.headings, ...page.reading.links].some(({ text }) => AROUND.test(text));
  if (around || main.some(({ text }) => text.length < 60 && AROUND.test(text))) {
    say(1.5, 'it has comments, related articles or a table of contents');
  }
  return signs;
}

/** Links that are whole sentences: news portals, forums and directories consist of them. */
function headlineSigns(page: Page): Sign[] {
  const headlines = page.reading.links.filter(
    ({ region, text }) => region !== 'nav' && region !== 'footer' && isSentence(text),
  ).length;
  if (headlines >= 50) return [{ for: 'institution', weight: 9, why: 'it is a wall of headlines' }];
  if (headlines >= 28) return [{ for: 'institution', weight: 6, why: 'it is a wall of headlines' }];
  if (headlines >= 22) return [{ for: 'institution', weight: 2, why: 'it lists many headlines' }];
  return [];
}

function isSentence(text: string): boolean {
  return text.length >= 30 && text.split(' ', 7).length >= 6;
}

function codeSigns(page: Page): Sign[] {
  const { code } = page.reading.counts;
  const signs: Sign[] = helpSigns(page);
  if (code >= 40) signs.push({ for: 'docs', weight: 4, why: 'it is full of code' });
  else if (code >= 8) signs.push({ for: 'docs', weight: 2.5, why: 'it shows much code' });
  const pilcrows = page.reading.headings.filter(({ text }) => /[¶#]$/.test(text)).length;
  if (pilcrows >= 3) signs.push({ for: 'docs', weight: 3, why: 'its headings are made to be linked to' });
  const chapters = page.reading.headings.filter(({ text }) =>
    /^(?:chapter|kapitel|chapitre|capítulo|capitolo)\s\d/i.test(text),
  );
  if (chapters.length > 0) signs.push({ for: 'docs', weight: 4, why: 'it is a chapter' });
  return signs;
}

/** What stands below a page of a handbook or help centre. */
const HELPFUL =
  /^(?:(?:was|did) this (?:page|article|answer)? ?(?:help(?:ful)?|you)|was this helpful|war diese[rs]? (?:artikel|seite|antwort) hilfreich|cet article (?:vous )?a-t-il|¿(?:te|le|fue) .{0,20}útil|edit this page|edit on github|on this page|auf dieser seite|sur cette page|last updated on .{6,30} by)/i;

function helpSigns({ reading }: Page): Sign[] {
  const labels = [...reading.blocks, ...reading.links].filter(({ text }) => text.length < 80);
  if (!labels.some(({ text }) => HELPFUL.test(text))) return [];
  return [{ for: 'docs', weight: 2, why: 'it asks whether it helped, or to be edited' }];
}

/** Fields that ask for secrets: such a page is never a company introducing itself. */
function formSigns(page: Page): Sign[] {
  const { passwordFields, paymentFields, links } = page.reading.counts;
  if (paymentFields > 0) return [{ for: 'app', weight: 5, why: 'it asks for a card number' }];
  if (passwordFields > 0 && links < 6 && lengthOf(page, 'main') < 400) {
    return [{ for: 'login', weight: 5, why: 'it asks for a password and little else' }];
  }
  return [];
}

/** Characters of text in a region. */
function lengthOf(page: Page, region: Region): number {
  return page.reading.blocks.reduce(
    (sum, block) => (block.region === region ? sum + block.text.length : sum),
    0,
  );
}
