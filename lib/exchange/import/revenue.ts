import type { Money } from '../../facts/fact.ts';
import { type Sum, sumsIn } from '../../text/money.ts';
import type { Beside } from './cell.ts';

const CURRENCY = /[€$£]|\b[A-Z]{3}\b/;
/** As headings write in what sums are: "Umsatz (Mio. €)", "Revenue in $M". */
const SCALE = /\b(?:mio|mill?ion\w*|mrd|mds?|billion\w*|bn|tsd|thousand|k|m|b)\b\.?/i;
const UNIT = /(?:[([]|\bin\b|\ben\b)(.*)/;

/** A year's revenue: "€5m", "5 Mio. €", "$1M - $10M"; a bare number with the currency of its heading or of the file. */
export function revenueIn(cell: string, { heading, currency }: Beside): Money | undefined {
  const [, unit = ''] = UNIT.exec(heading) ?? [];
  const bare = /^(\d{4,})(?:[.,]\d{1,2})?$/.exec(cell)?.[1];
  const text = bare ? bare.replace(/\B(?=(?:\d{3})+$)/g, ',') : cell;
  const sign = CURRENCY.exec(unit)?.[0] ?? /\b[A-Z]{3}$/.exec(heading)?.[0] ?? currency ?? '';
  const scale = /[a-z]/i.test(text) ? '' : (SCALE.exec(unit)?.[0] ?? '');
  return whole(text) ?? whole(`${sign} ${text} ${scale}`.trim());
}

/** The one sum or range that a text is. */
function whole(text: string): Money | undefined {
  const sums = sumsIn(text, {});
  const [first, second] = sums;
  if (!first || sums.length > 2 || (second && second.currency !== first.currency)) return undefined;
  const rest = without(text, sums);
  if (
    second
      ? !/^[-–—]$|^(?:to|bis)$/i.test(rest)
      : !/^(?:[<>≥≤~+]|over|up to|über|unter|bis|ca\.?)?$/i.test(rest)
  )
    return undefined;
  const max = second?.max ?? first.max;
  if (max < first.min || max === 0) return undefined;
  const { min, currency } = first;
  if (/^(?:[>≥+]|over|über)$/i.test(rest)) return { min, currency };
  return /^(?:[<≤]|up|unter|bis)/i.test(rest) && !second ? { min: 0, max, currency } : { min, max, currency };
}

function without(text: string, sums: readonly Sum[]): string {
  let rest = text;
  for (const { from, to } of sums.toReversed()) rest = rest.slice(0, from) + rest.slice(to);
  return rest.trim();
}
