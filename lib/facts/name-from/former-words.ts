import { Labels } from './labelled.ts';

/** Whether a text may say a former name at all. */
export const FORMER_HINT =
  /ormerly|until \d|bis \d|irmiert|jusqu|reviously|riginally|its name|our name|renamed|rebranded|f\/k\/a|fka|ounded as|ounded under|vorm|ehem|früher|gegründet|ncienne|récédemment|utrefois|ous le nom|oorheen|roeger|pgericht|nteriormente|ntes |ntigua|undad|già|recedente|ondata|idligere|idigare|rundat|rundlagt|awniej|cześniej|říve|dříve|anee|анее/;

/** What stands in front of a former name, one line a language; one word alone says it of a name right in front only. */
export const FORMER_PHRASES: readonly string[] = [
  'formerly known as, previously known as, originally known as, formerly called, previously called, originally called, formerly named, originally named, formerly trading as, formerly traded as, previously trading as, formerly operating as, changed its name from, changed our name from, renamed from, rebranded from, was founded as, founded as, founded under the name of, founded under the name, until #### operating as, until #### trading as, until #### known as, known until #### as, f/k/a, fka, formerly, previously',
  'ehemals bekannt als, früher bekannt als, vormals bekannt als, hieß früher, früher unter dem namen, gegründet als, gegründet unter dem namen, firmierte bis #### als, firmierte bis #### unter, bis #### als, bis #### unter dem namen, umbenannt von, vormals, ehemals, vorm., früher',
  'anciennement connue sous le nom de, anciennement connu sous le nom de, anciennement appelée, anciennement dénommée, fondée sous le nom de, créée sous le nom de, autrefois appelée, jusqu’en #### sous le nom de, anciennement, précédemment',
  'voorheen bekend als, vroeger bekend als, voorheen genaamd, opgericht als, opgericht onder de naam, voorheen, vroeger',
  'anteriormente conocida como, antes conocida como, anteriormente llamada, antes llamada, fundada como, fundada con el nombre de, anteriormente conhecida como, antes conhecida como, anteriormente denominada, fundada com o nome de, anteriormente, antes',
  'precedentemente nota come, in precedenza nota come, già nota come, precedentemente denominata, fondata come, fondata con il nome di, precedentemente, già',
  'tidigare känt som, tidligere kendt som, tidligere kjent som, grundat som, grundlagt som, tidligere, tidigare',
  'dawniej znana jako, wcześniej znana jako, dawniej, dříve známá jako, dříve, ранее известная как, ранее называлась, ранее',
].flatMap((line) => line.split(', '));

/** Beside a former name in tables. */
export const FORMER_LABELS = new Labels(
  'former name, former company name, previous name, formerly, früherer name, frühere firma, ehemaliger name, ancien nom, ancienne dénomination, vroegere naam, voormalige naam, nombre anterior, nome anterior, nome precedente, denominazione precedente, tidligere navn, tidigare namn, poprzednia nazwa, dřívější název, прежнее название, 旧社名, 旧商号, 旧会社名, 曾用名, 구 사명',
);

/** Where no spaces part words: "（旧社名：…）", "旧社名：…". */
export const FORMER_UNSPACED = /(?:旧社名|旧商号|曾用名|구 ?사명)[：:「『\s]*([^\s、。，,)）」』：:]{2,30})/;
