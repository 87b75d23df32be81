/** Of how libphonenumber sets its metadata out. */
const VERSION = 4;

type Plans = ReturnType<typeof unpacked>;

/**
 * Numbering plans as libphonenumber asks for them, read when it first does: a worker that is woken for something else never does.
 *
 * @param text gives the text of `pack.ts`.
 */
export function unpackedLater(text: () => string): Plans {
  let plans: Plans | undefined;
  const read = () => {
    plans ??= unpacked(text());
    return plans;
  };
  return {
    version: VERSION,
    get country_calling_codes() {
      return read().country_calling_codes;
    },
    get countries() {
      return read().countries;
    },
    get nonGeographic() {
      return read().nonGeographic;
    },
  };
}

/** Numbering plans from their text (`pack.ts`). */
export function unpacked(text: string) {
  const columns = text
    .replaceAll('d', '\\d')
    .replaceAll('<', '(?:')
    .split('\n')
    .map((column) => column.split(' '));
  const codes: Record<string, string[]> = {};
  const countries: Record<string, unknown[]> = {};
  const nonGeographic: Record<string, unknown[]> = {};
  let callingCode: string | undefined;
  for (const [at, name] of (columns[0] ?? []).entries()) {
    const [, code, abroad, pattern, lengths, prefix, transformed, leading, kinds] = columns.map(
      (words) => words[at],
    );
    callingCode = code || callingCode || '';
    const row: unknown[] = [callingCode, abroad || '00', pattern, numbers(lengths)];
    row[7] = prefix;
    row[8] = transformed;
    row[10] = leading;
    if (kinds) row[11] = kinds.split(';').map(kindOf);
    if (name) {
      countries[name] = row;
      codes[callingCode] = [...(codes[callingCode] ?? []), name];
    } else nonGeographic[callingCode] = row;
  }
  return { version: VERSION, country_calling_codes: codes, countries, nonGeographic };
}

function kindOf(text: string) {
  const [pattern, lengths] = text.split('@');
  return lengths ? [pattern, numbers(lengths)] : [pattern];
}

const numbers = (digits = '') => Array.from(digits, (digit) => Number.parseInt(digit, 36));
