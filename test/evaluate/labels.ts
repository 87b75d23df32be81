import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

const FILE = 'labels.jsonl';

/** What a hand wrote of a fact; null or an empty list says "not on this page". */
const labelValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);

/** Kinds and facts are whatever the labels name, so that a folder of other pages needs no other tool. */
const record = z.object({
  // It is a file's name as well.
  id: z.string().regex(/^[\w.-]+$/),
  url: z.url({ protocol: /^https?$/ }).nullish(),
  kind: z.string().min(1),
  company_key: z.string().nullish(),
  source: z.string().nullish(),
  facts: z.record(z.string(), labelValue),
});

/** One labelled page. */
export interface LabelledPage {
  id: string;
  /** As the browser writes it, without fragment; invented where the record has none. */
  url: string;
  kind: string;
  /** Pages of one company share it. */
  company: string;
  /** Where the page was found; empty where nobody says. */
  source: string;
  facts: z.output<typeof record>['facts'];
  /** Path of its HTML. */
  file: string;
}

/**
 * Reads labels.jsonl of a folder, one record a line; empty lines do not count.
 *
 * @throws Error with a sentence that names the folder, or the line, that cannot be read.
 */
export async function readLabels(folder: string): Promise<LabelledPage[]> {
  const path = join(folder, FILE);
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new Error(`${path} cannot be read (${error.message}): name a folder with ${FILE} and pages/.`);
  });
  return parseLabels(text, folder);
}

/** As readLabels, of the file's text. */
export function parseLabels(text: string, folder: string): LabelledPage[] {
  const lines = new Map<string, number>();
  return text.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === '') return [];
    const page = pageOf(line, at + 1, folder);
    const before = lines.get(page.id);
    if (before) throw new Error(`${FILE}, line ${at + 1}: "${page.id}" stands in line ${before} already.`);
    lines.set(page.id, at + 1);
    return [page];
  });
}

function pageOf(line: string, number: number, folder: string): LabelledPage {
  const parsed = record.safeParse(jsonOf(line, number));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${FILE}, line ${number}: ${issue?.path.join('.') || 'record'}: ${issue?.message}.`);
  }
  const { id, kind, company_key, source, facts } = parsed.data;
  const url = new URL(parsed.data.url ?? `https://${id.toLowerCase().replace(/[^a-z\d-]+/g, '-')}.example/`);
  url.hash = '';
  // A page's domain is that of its address: where that is invented, so is the label.
  const invented = !parsed.data.url && kind === 'company' ? { domain: url.hostname } : {};
  return {
    id,
    url: url.href,
    kind,
    company: company_key || id,
    source: source ?? '',
    facts: { ...facts, ...invented },
    file: join(folder, 'pages', `${id}.html`),
  };
}

function jsonOf(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${FILE}, line ${number}: not JSON (${error instanceof Error ? error.message : error}).`);
  }
}
