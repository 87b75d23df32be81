import { parseArgs } from 'node:util';
import type { LabelledPage } from './labels.ts';

const USAGE = `npm run evaluate -- DIR [options]     DIR holds labels.jsonl and pages/<id>.html
  --wrong FACT       list the wrong readings of a fact, or of "kind"; may be repeated
  --json FILE        write everything that was read
  --only ID[,ID]     these pages only
  --corrections FILE technology labels put right: page id, + or -, technology, reason, parted by tabs
  --industries FILE  our industries by hand: page id, industry, another that is right too, parted by tabs (test/evaluate/industries.tsv)
  --without SOURCE   leave out pages whose source contains this
  --apart SOURCE     the table of facts once more, without pages whose source contains this
  --limit N          the first N pages only
  --tabs N           pages read at the same time (2); 1 on a quiet machine for timings to quote`;

export interface Options {
  folder: string;
  wrong: string[];
  json?: string;
  corrections?: string;
  industries?: string;
  apart?: string;
  tabs: number;
  /** Chooses the pages to read; throws where nothing is left. */
  choose(pages: readonly LabelledPage[]): LabelledPage[];
}

/** @throws Error with a sentence and the usage. */
export function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = parsed(argv);
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0)
    throw new Error(`Name one folder of labelled pages.\n\n${USAGE}`);
  const limit = wholeNumber('limit', values.limit);
  return {
    folder,
    wrong: values.wrong ?? [],
    tabs: wholeNumber('tabs', values.tabs) ?? 2,
    ...given(values),
    choose: (pages) => choose(pages, { ...values, limit }),
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        wrong: { type: 'string', multiple: true },
        json: { type: 'string' },
        corrections: { type: 'string' },
        industries: { type: 'string' },
        apart: { type: 'string' },
        only: { type: 'string' },
        without: { type: 'string' },
        limit: { type: 'string' },
        tabs: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

/** Options that stand for themselves, where they were given. */
function given({
  json,
  corrections,
  industries,
  apart,
}: { [name in 'json' | 'corrections' | 'industries' | 'apart']?: string | undefined }) {
  return {
    ...(json === undefined ? {} : { json }),
    ...(corrections === undefined ? {} : { corrections }),
    ...(industries === undefined ? {} : { industries }),
    ...(apart === undefined ? {} : { apart }),
  };
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(text))
    throw new Error(`--${name} wants a whole number from 1 on, not "${text}".`);
  return Number(text);
}

interface Choice {
  only?: string | undefined;
  without?: string | undefined;
  limit: number | undefined;
}

function choose(pages: readonly LabelledPage[], { only, without, limit }: Choice): LabelledPage[] {
  const ids = only?.split(',').map((id) => id.trim());
  const unknown = ids?.find((id) => !pages.some((page) => page.id === id));
  if (unknown !== undefined) throw new Error(`--only names "${unknown}", which no label has.`);
  const left = pages
    .filter(({ id }) => ids === undefined || ids.includes(id))
    .filter(({ source }) => without === undefined || !source.includes(without))
    .slice(0, limit);
  if (left.length === 0) throw new Error('No page is left to read.');
  return left;
}
