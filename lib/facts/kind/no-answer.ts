import { foldWords } from '../../text/fold.ts';
import type { Page } from '../page.ts';
import type { OtherPage } from '../understanding.ts';
import type { Sign } from './sign.ts';

type Row = readonly [OtherPage, number, RegExp, string];

/**
 * What a server, a guard or an empty house says instead of the page that was asked for, as `foldWords` writes it: patterns in
 * plain letters cost a worker that has just been woken nothing to compile.
 */
const SAID: readonly Row[] = [
  [
    'error',
    6,
    /(?:^| )(?:(?:this |the |that |diese |die |gesuchte |angeforderte |la |esta |cette |questa |deze |essa |denne |ten )*(?:page|site|seite|webseite|pagina|url|sida|sidan|side|siden|strona) (?:[a-z]+ ){0,5}?(?:not found|can ?t be found|cannot be found|could not be found|couldn t be found|does ?n t exist|does not exist|no longer exists|nicht gefunden|existiert nicht|nicht vorhanden|introuvable|n existe pas|n existe plus|no encontrada|no existe|no se encuentra|non trovata|non esiste|nao encontrada|nao existe|niet gevonden|bestaat niet|hittades inte|finns inte|ikke fundet|ikke funnet|findes ikke|finnes ikke|nie znaleziona|nie istnieje))(?: |$)|no (?:se ha )?(?:encontrado|encontramos) la pagina|we (?:could ?n t|can ?t|could not|cannot) find (?:that|the|this|your) page|page you (?:[a-z ]{4,30} )(?:not|no longer)|страница не (?:найдена|существует)|ページ(?:が|は)(?:見つかりません|存在しません)|(?:页面|網頁|頁面)(?:不存在|未找到)|페이지를 찾을 수 없/,
    'it says that there is no such page',
  ],
  [
    'error',
    6,
    /(?:^| )(?:(?:verify|confirm|make sure|prove) (?:that )?you are (?:a )?human|verifying you are human|checking (?:if the site connection is secure|your browser)|enable javascript and cookies to continue|are you a (?:robot|human)|unusual traffic|ddos protection by|security check to access)(?: |$)/,
    'it checks who visits',
  ],
  [
    'error',
    6,
    /^(?:access (?:is )?(?:denied|forbidden|restricted)|zugriff verweigert|acces refuse|acceso denegado|accesso negato|you have been blocked|sorry you have been blocked|request blocked|forbidden)(?: |$)|(?:^| )(?:error establishing a database connection|internal server error|service (?:temporarily )?unavailable|bad gateway|gateway time ?out|application error|a (?:critical|fatal) error|too many requests|account (?:has been )?suspended)(?: |$)/,
    'its server says that something is wrong',
  ],
  [
    'error',
    5,
    /(?:^| )(?:(?:scheduled|planned|under|for|undergoing|down for|performing)(?: [a-z]+)? maintenance|maintenance mode|we ?(?:ll| will) be (?:right )?back (?:soon|shortly)|wartungs(?:arbeiten|modus)|en maintenance|en mantenimiento|in manutenzione)(?: |$)/,
    'it is being mended',
  ],
  [
    'parked',
    5,
    /(?:^| )(?:(?:site|website|web site|page|shop) (?:is )?(?:coming soon|under construction|launching soon)|coming soon|under construction|(?:sito|pagina) in (?:costruzione|allestimento)|sitio en construccion|(?:pagina|web) en construccion|site en (?:construction|travaux)|(?:website|site|seite|hier) (?:ist )?(?:im aufbau|in arbeit|entsteht)|準備中)(?: |$)/,
    'it is not open yet',
  ],
  [
    'parked',
    6,
    /(?:^| )(?:(?:web server s|server) default page|default web (?:site )?page|default (?:web ?site|server|host|domain|hosting) page|apache2? (?:[a-z]+ )?default page|welcome to nginx|just another wordpress site|this is your first post edit or delete it|future home of (?:something|a)|site not (?:configured|published|installed)|hier entsteht (?:in kurze )?eine neue (?:website|internetprasenz|homepage)|this (?:site|website|store) is (?:currently )?(?:unavailable|not published|private))(?: |$)|^it works$|^index of(?: |$)/,
    'it is what a server shows before anybody moved in',
  ],
];

/** Characters of text beyond which somebody has something to say. */
const EMPTY = 1_200;
/** Blocks at the top where such a page speaks, each in a line or two: a longer one tells of errors. */
const TOP = 12;
const LINE = 90;

/** What tells that a page is not the one that was asked for: an error, a guard at the door, a house not yet lived in. */
export function noAnswerSigns({ reading }: Page): Sign[] {
  const main = reading.blocks.filter(({ region }) => region === 'main');
  const length = main.reduce((sum, { text }) => sum + text.length, 0);
  const signs = [...fillerSigns(main.map(({ text }) => text))];
  if (length > EMPTY) return signs;
  const heads = reading.headings.filter(({ level }) => level <= 2).map(({ text }) => text);
  const short = main.slice(0, TOP).map(({ text }) => text);
  const texts = [reading.title, ...heads.slice(0, 4), ...short.filter((text) => text.length <= LINE)];
  const said = [...new Set(texts)].map((text) => foldWords(text.slice(0, 300)));
  for (const [kind, weight, pattern, why] of SAID) {
    if (said.some((text) => pattern.test(text))) signs.push({ for: kind, weight, why });
  }
  return signs;
}

/** Filler that designers put where a client's words are to come. */
const FILLER = /lorem ipsum|dolor sit amet|consectetur adipisc|quis nostrud|duis aute irure|excepteur sint/i;
const WRITTEN = 60;

function fillerSigns(texts: readonly string[]): Sign[] {
  const written = texts.filter((text) => text.length >= WRITTEN);
  const filler = written.filter((text) => FILLER.test(text));
  if (filler.length < 2 || filler.length * 2 < written.length) return [];
  return [{ for: 'parked', weight: 6, why: 'it is a template that nobody has filled in' }];
}
