import { parseArgs } from 'node:util';

const USAGE = `npm run bench -- [DIR] [options]    DIR holds labels.jsonl and pages/<id>.html: its pages are read as well
  --quick        fewer loads: under a minute, for daily work
  --check        exit with 1 when a budget is missed
  --only PART    reading, peers, quality, tax, badge, popup, pure, preview, list, import, models or sizes; may be repeated
  --limit N      so many pages of DIR, spread over the whole
  --runs N       loads of each page of DIR (1)`;

const PARTS = [
  'reading',
  'peers',
  'quality',
  'tax',
  'badge',
  'popup',
  'pure',
  'preview',
  'list',
  'import',
  'models',
  'sizes',
] as const;
export type PartName = (typeof PARTS)[number];

export interface Options {
  folder?: string;
  limit?: number;
  runs: number;
  quick: boolean;
  check: boolean;
  parts: readonly PartName[];
}

/** @throws Error with a sentence and the usage. */
export function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = parsed(argv);
  const [folder, ...more] = positionals;
  if (more.length > 0) throw wrong('Name one folder at most.');
  const limit = wholeNumber('limit', values.limit);
  return {
    ...(folder === undefined ? {} : { folder }),
    ...(limit === undefined ? {} : { limit }),
    runs: wholeNumber('runs', values.runs) ?? 1,
    quick: values.quick ?? false,
    check: values.check ?? false,
    parts: values.only ? values.only.map(partName) : PARTS,
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        quick: { type: 'boolean' },
        check: { type: 'boolean' },
        only: { type: 'string', multiple: true },
        limit: { type: 'string' },
        runs: { type: 'string' },
      },
    });
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
}

function partName(text: string): PartName {
  const found = PARTS.find((name) => name === text);
  if (!found) throw wrong(`--only wants one of ${PARTS.join(', ')}, not "${text}".`);
  return found;
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw wrong(`--${name} wants a whole number from 1 on, not "${text}".`);
  return Number(text);
}

function wrong(sentence: string): Error {
  return new Error(`${sentence}\n\n${USAGE}`);
}
