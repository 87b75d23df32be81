import { capital } from './capital.ts';

/** Languages by their own names and as other sites' menus call them, folded: "deutsch", "german" → "de". Second comes the English name. */
const TABLE = `en english english englisch anglais inglese ingles ingles engels engelska engelsk
de deutsch german allemand tedesco aleman alemao duits tyska tysk
fr francais french franzosisch francese frances frans franska fransk
es espanol spanish spanisch espagnol spagnolo espanhol spaans castellano
it italiano italian italienisch italien italiaans
pt portugues portuguese portugiesisch
nl nederlands dutch niederlandisch neerlandais olandese
sv svenska swedish schwedisch
da dansk danish danisch
no norsk norwegian norwegisch bokmal
fi suomi finnish finnisch
pl polski polish polnisch
cs cestina czech tschechisch cesky
sk slovencina slovak slovensky
hu magyar hungarian ungarisch
ro romana romanian rumanisch
tr turkce turkish turkisch
el ελληνικα greek griechisch
ru русскии russian russisch
uk украінська ukrainian
bg български bulgarian
hr hrvatski croatian kroatisch
sl slovenscina slovenian slowenisch
sr srpski serbian
et eesti estonian
lv latviesu latvian
lt lietuviu lithuanian
he עברית hebrew
ar العربية arabic arabisch
ja 日本語 japanese japanisch
zh 中文 chinese 简体中文 繁體中文 chinesisch
ko 한국어 korean koreanisch
th ไทย thai
vi vietnamese
ca catala catalan
eu euskara basque`;

let made: ReadonlyMap<string, string> | undefined;

function codes(): ReadonlyMap<string, string> {
  made ??= new Map(
    TABLE.split('\n').flatMap((row): [string, string][] => {
      const [code = '', ...names] = row.split(' ');
      return [code, ...names].map((name) => [name, code]);
    }),
  );
  return made;
}

/** BCP 47 primary tag of a language by a name, as `foldWords` writes it, or by its own tag; undefined for other words. */
export function languageNamed(folded: string): string | undefined {
  return codes().get(folded);
}

let named: ReadonlyMap<string, string> | undefined;

/** English name of a language, for a BCP 47 primary tag; undefined for the rarer ones. A table, as for countries. */
export function languageName(tag: string): string | undefined {
  named ??= new Map(
    TABLE.split('\n').map((row) => {
      const [code = '', own = '', english = own] = row.split(' ');
      return [code, capital(english)];
    }),
  );
  return named.get(tag);
}

/** Countries' codes that sites write for their languages, and the two forms of Norwegian. */
const WRITTEN_FOR: ReadonlyMap<string, string> = new Map([
  ['nb', 'no'],
  ['nn', 'no'],
  ['jp', 'ja'],
  ['kr', 'ko'],
  ['cn', 'zh'],
  ['cz', 'cs'],
  ['dk', 'da'],
  ['gr', 'el'],
]);

/** BCP 47 primary tag, lower case, of a tag as sites write it: "de-AT", "pt_BR", "nb" → "no"; undefined for "x-default". */
export function languageTag(written: string): string | undefined {
  const tag = /^([a-z]{2,3})(?:[-_ ,;]|$)/i.exec(written.trim())?.[1]?.toLowerCase();
  return tag && (WRITTEN_FOR.get(tag) ?? tag);
}
