import * as z from 'zod/mini';
import { addressUpTo } from '../account/schema.ts';
import { BOUNDS, type MicrodataItem, type PageReading } from '../page/reading.ts';

/** Content scripts run beside hostile pages: what they send is checked against the reader's own bounds. */
const region = z.enum(['header', 'nav', 'main', 'aside', 'footer']);
const text = (limit: number) => z.string().check(z.maxLength(limit));
const href = text(BOUNDS.address);
const count = z.int().check(z.gte(0));
const sum = (bounds: Record<string, number>) =>
  Object.values(bounds).reduce((total, each) => total + each, 0);

const microdataItem: z.ZodMiniType<MicrodataItem> = z.strictObject({
  type: text(60),
  get properties() {
    return z
      .array(
        z.strictObject({
          name: text(60),
          value: z.union([text(BOUNDS.microdataText), microdataItem]),
        }),
      )
      .check(z.maxLength(BOUNDS.microdataProperties));
  },
});

const traces = z.strictObject({
  scripts: z.array(href).check(z.maxLength(BOUNDS.traces)),
  styles: z.array(href).check(z.maxLength(BOUNDS.traces)),
  images: z.array(href).check(z.maxLength(BOUNDS.traces)),
  frames: z.array(href).check(z.maxLength(BOUNDS.traces)),
  forms: z.array(href).check(z.maxLength(BOUNDS.traces)),
  inline: z.array(text(BOUNDS.inlineText)).check(z.maxLength(BOUNDS.inline + BOUNDS.comments)),
  marks: z.array(text(60)).check(z.maxLength(BOUNDS.marks + BOUNDS.handles)),
});

const counts = z.strictObject({
  elements: count,
  links: count,
  passwordFields: count,
  paymentFields: count,
  code: count,
});

/** Of a page that is on the web, as sent. */
export const address = addressUpTo(8_000);

/** A page reading as it may arrive: exact keys, every text and list within BOUNDS, an http(s) address. */
export const readingSchema: z.ZodMiniType<PageReading> = z.strictObject({
  url: address,
  canonical: z.exactOptional(href),
  title: text(BOUNDS.title),
  language: z.exactOptional(text(35)),
  meta: z
    .array(z.strictObject({ name: text(80), content: text(BOUNDS.metaText) }))
    .check(z.maxLength(BOUNDS.meta)),
  alternates: z.array(z.strictObject({ language: text(35), href })).check(z.maxLength(BOUNDS.alternates)),
  jsonLd: z.array(text(BOUNDS.jsonLdText)).check(z.maxLength(BOUNDS.jsonLdBlocks)),
  microdata: z.array(microdataItem).check(z.maxLength(BOUNDS.microdataProperties)),
  headings: z
    .array(
      z.strictObject({ level: z.int().check(z.gte(1), z.lte(6)), text: text(BOUNDS.headingText), region }),
    )
    .check(z.maxLength(BOUNDS.headings)),
  blocks: z
    .array(z.strictObject({ region, tag: text(40), text: text(BOUNDS.blockText) }))
    .check(z.maxLength(sum(BOUNDS.blocks))),
  links: z
    .array(z.strictObject({ href, text: text(BOUNDS.linkText), region }))
    .check(z.maxLength(sum(BOUNDS.links) + BOUNDS.contactLinks)),
  pictures: z
    .array(z.strictObject({ alt: text(BOUNDS.pictureText), region, after: count }))
    .check(z.maxLength(BOUNDS.pictures)),
  traces,
  counts,
  cut: z.array(text(20)).check(z.maxLength(20)),
});
