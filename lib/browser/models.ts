import * as z from 'zod/mini';
import { type ClaimIndex, openClaims } from '../facts/business-model-from/claims.ts';
import { type CueIndex, openCues } from '../facts/buyers-from/cues.ts';
import { type IndustryModel, openIndustryModel } from '../facts/industry-from/model.ts';
import { openReferences, type References } from '../fit/hearing/references.ts';
import { BUSINESS_MODELS } from '../icp/business.ts';
import { INDUSTRY_IDS } from '../icp/industries.ts';
import type { NeedPack } from '../icp/need-pack.ts';
import { openLists } from '../text/later.ts';
import { openWordVectors, type WordVectors } from '../text/word-vectors.ts';
import { browser } from './browser.ts';

/*
 * The models in this package. Each is opened when first asked for; a worker that was ended opens it again. What is asked for together
 * is fetched together.
 */

const industryWords = z.record(z.string(), z.partialRecord(z.enum(INDUSTRY_IDS), z.string()));

export const industryModel = remembered(async (): Promise<IndustryModel> => {
  const [model, words] = await Promise.all([bytes('industry.bin'), json('industry-words.json')]);
  return openIndustryModel(model, industryWords.parse(words));
});

const words = z.array(z.string());
const businessLists = z.object({
  cues: z.array(z.object({ weight: z.number(), words, both: z.exactOptional(z.literal(true)) })),
  claims: z.array(z.object({ model: z.enum(BUSINESS_MODELS), manner: z.enum(['said', 'named']), words })),
});

export const businessWords = remembered(async (): Promise<{ cues: CueIndex; claims: ClaimIndex }> => {
  const { cues, claims } = businessLists.parse(await json('business-words.json'));
  return { cues: openCues(cues), claims: openClaims(claims) };
});

/** The lists by which pages are understood; the build writes them (wxt.config.ts). */
export const factWords = remembered(async (): Promise<void> => {
  openLists(z.record(z.string(), words).parse(await json('fact-words.json')));
});

export const wordVectors = remembered(
  async (): Promise<WordVectors> => openWordVectors(await bytes('words.bin')),
);

export const references = remembered(async (): Promise<References> => {
  const [file, words] = await Promise.all([bytes('references.bin'), wordVectors()]);
  return openReferences(file, words);
});

const pack = z.object({
  id: z.string(),
  group: z.string(),
  name: z.string(),
  signals: z.array(z.string()),
  counterSignals: z.exactOptional(z.array(z.string())),
});

export const needPacks = remembered(async (): Promise<NeedPack[]> => {
  const packs = z.array(pack).parse(await json('needs.json'));
  return packs.map((one) => ({ counterSignals: [], ...one }));
});

/** One that could not be opened is tried anew by the next who asks. */
function remembered<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}

async function bytes(name: string): Promise<ArrayBuffer> {
  return (await file(name)).arrayBuffer();
}

async function json(name: string): Promise<unknown> {
  return (await file(name)).json();
}

/** Out of this very package, and nothing else: the manifest's content security policy refuses any other address. */
function file(name: string): Promise<Response> {
  return fetch(browser.runtime.getURL(`models/${name}`));
}
