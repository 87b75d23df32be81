import type { FactBrought } from '../../account/incoming.ts';
import { LIMITS, TEXT_LIMITS } from '../../account/limits.ts';
import { cutTo } from '../../text/squeeze.ts';
import { countryCalled } from './countries.ts';
import { linkedinPage } from './linkedin.ts';
import { peopleIn } from './people.ts';
import type { Question } from './questions.ts';
import { revenueIn } from './revenue.ts';

type Said = FactBrought extends infer F ? (F extends FactBrought ? Omit<F, 'quote'> : never) : never;

/** Questions whose cells are facts as they stand: a web address only says where the company is found. */
export type FactQuestion = Exclude<Question, 'domain' | 'mail' | 'owner'>;

/** What the cells of a column are told beside their own words. */
export interface Beside {
  heading: string;
  /** ISO 4217, of sums that name none. */
  currency?: string | undefined;
}

/**
 * What a cell says, each once; undefined where it cannot be read, which is no fact.
 *
 * @param text of the cell, on one line and not empty.
 */
export function saidIn(question: FactQuestion, text: string, beside: Beside): Said[] | undefined {
  const said = READERS[question](text, beside);
  return said === undefined ? undefined : Array.isArray(said) ? said : [said];
}

type Read = (text: string, beside: Beside) => Said | Said[] | undefined;

const READERS: Readonly<Record<FactQuestion, Read>> = {
  // Half a name or street would be wrong.
  name: (text) => (isShort(text, TEXT_LIMITS.name) ? { key: 'name', value: text } : undefined),
  city: (text) => (isShort(text, 60) && !/\d/.test(text) ? { key: 'city', value: text } : undefined),
  address: (text) => (isShort(text, TEXT_LIMITS.address) ? { key: 'address', value: text } : undefined),
  industry: (text) =>
    isShort(text, TEXT_LIMITS.industry) ? { key: 'industry', value: asWords(text) } : undefined,
  description: (text) => ({ key: 'description', value: cutTo(text, TEXT_LIMITS.description) }),
  country: (text) => of('country', countryCalled(text)),
  linkedin: (text) => of('linkedin', linkedinPage(text)),
  employees: (text, { heading }) => of('employees', peopleIn(text, heading)),
  revenue: (text, beside) => of('revenue', revenueIn(text, beside)),
  founded: (text) => of('founded', yearIn(text)),
  phone: (text) => (isPhone(text) ? { key: 'phone', value: { written: text } } : undefined),
  technology: technologiesIn,
};

function of<K extends 'country' | 'linkedin' | 'employees' | 'revenue' | 'founded'>(
  key: K,
  value: Extract<Said, { key: K }>['value'] | undefined,
): Said | undefined {
  return value === undefined ? undefined : ({ key, value } as Said);
}

const isShort = (text: string, most: number) => text.length <= most && /\p{L}/u.test(text);

/** CRMs write their own options as COMPUTER_SOFTWARE. */
function asWords(text: string): string {
  if (!/^[A-Z]+(?:_[A-Z]+)*$/.test(text) || text.length < 4) return text;
  return text[0] + text.slice(1).toLowerCase().replaceAll('_', ' ');
}

/** The one year in a number or date: "1998", "1998.0", "01.04.1998". */
function yearIn(text: string): number | undefined {
  const years =
    text
      .replace(/[.,]0$/, '')
      .match(/\d+/g)
      ?.filter((digits) => /^(?:1[0-9]|20)\d\d$/.test(digits)) ?? [];
  return years.length === 1 && text.length <= 30 ? Number(years[0]) : undefined;
}

/** A spreadsheet's 4.93E+11 is none. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return (
    text.length <= 60 &&
    digits >= 5 &&
    digits <= 25 &&
    /^[+(\d][\d\s()/.+-]*(?:(?:ext|x|dw)[\s.:]*\d+)?$/i.test(text)
  );
}

function technologiesIn(text: string): Said[] | undefined {
  const names = text.split(text.includes(';') ? ';' : /[,|\n]/).map((name) => name.trim());
  const each = [...new Set(names)].filter((name) => name !== '' && name.length <= 120);
  return each.length === 0
    ? undefined
    : each.slice(0, LIMITS.factsPerKey).map((value) => ({ key: 'technology', value }));
}
