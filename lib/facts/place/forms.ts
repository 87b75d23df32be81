import { isRegionOf } from '../../text/regions.ts';
import type { Form } from './address.ts';
import { CONTINENTAL_FORMS } from './forms-continental.ts';
import { beforeRegion, ENGLISH_FORMS } from './forms-english.ts';
import { japaneseTown } from './japanese.ts';
import { cleanTown, townAtEnd } from './town.ts';

/** "CEP 83260-000" with "Matinhos - PR" or "São Paulo | SP" before or after it. */
const BRAZILIAN: Form = {
  token: /\b\d{2}\.?\d{3}-\d{3}\b/g,
  read: ({ before, after: behind }) => {
    const ahead = /^[\s,.|–-]*([\p{L} .'-]{3,40}?) ?[-–/|,] ?([A-Z]{2})\b/u.exec(behind);
    if (ahead?.[1] && isRegionOf('BR', ahead[2] ?? ''))
      return { town: cleanTown(ahead[1]), countries: ['BR'], sure: true };
    return beforeRegion('BR', before.replace(/[\s,.|–-]*CEP[:\s]*$/i, ''));
  },
};

/** "〒100-0001 東京都千代田区…". */
const JAPANESE: Form = {
  token: /〒?\s?\d{3}[-－‐]\d{4}(?=[\s　]{0,3}\p{Script=Han})/gu,
  read: ({ after: behind }) => ({ town: japaneseTown(behind), countries: ['JP'], sure: true }),
};

/** "Mumbai 400102", "Raipur – 492007"; six digits alone could be Indian, Russian, Singaporean. */
const SIX_DIGITS: Form = {
  token: /\b[1-9]\d{2} ?\d{3}\b/g,
  read: ({ before, after: behind }) => {
    if (/Singapore\s*$/i.test(before)) return { town: 'Singapore', countries: ['SG'], sure: true };
    const russian =
      /^[\s,]*(?:Россия[\s,]*)?(?:г\. ?|город )?(\p{Script=Cyrillic}[\p{Script=Cyrillic}-]{2,30})/u.exec(
        behind,
      );
    if (russian?.[1]) return { town: cleanTown(russian[1]), countries: ['RU', 'BY', 'KZ'], sure: false };
    const indian = before.replace(/[\s,.–-]*(?:PIN(?: ?code)?[\s:.–-]*)?$/i, '');
    return { town: townAtEnd(indian), countries: ['IN'], sure: false };
  },
};

/** "Eynesbury 3338", "Auckland 1010", "Cape Town 8001": the code follows the town. */
const TRAILING: Form = {
  token: /(?<=\p{L}[ ,]{1,2})\b\d{4,7}(?=[\s,.]|$)/gu,
  read: ({ before, token }) => ({
    town: townAtEnd(before),
    countries: TRAILED[token.length] ?? [],
    sure: false,
  }),
};

/** Countries that put the code last, by its digits. */
const TRAILED: Readonly<Record<number, string[]>> = {
  4: ['AU', 'NZ', 'ZA'],
  5: ['IL', 'TH', 'MY', 'KE'],
  7: ['IL'],
};

/** Most telling first: what one form has read, later ones do not read again. */
export const FORMS: readonly Form[] = [
  ...ENGLISH_FORMS,
  JAPANESE,
  BRAZILIAN,
  ...CONTINENTAL_FORMS,
  SIX_DIGITS,
  TRAILING,
];
