import * as z from 'zod';
import { BOUNDS, type MicrodataItem, type PageReading } from '../page/reading.ts';

/** Content scripts run beside hostile pages: what they send is checked against the reader's own bounds. */
const region = z.enum(['header', 'nav', 'main', 'aside', 'footer']);
const address = z.string().max(BOUNDS.address);
const count = z.int().min(0);
const sum = (bounds: Record<string, number>) =>
  Object.values(bounds).reduce((total, each) => total + each, 0);

const microdataItem: z.ZodType<MicrodataItem> = z.strictObject({
  type: z.string().max(60),
  get properties() {
    return z
      .array(
        z.strictObject({
          name: z.string().max(60),
          value: z.union([z.string().max(BOUNDS.microdataText), microdataItem]),
        }),
      )
      .max(BOUNDS.microdataProperties);
  },
});

const traces = z.strictObject({
  scripts: z.array(address).max(BOUNDS.traces),
  styles: z.array(address).max(BOUNDS.traces),
  images: z.array(address).max(BOUNDS.traces),
  frames: z.array(address).max(BOUNDS.traces),
  forms: z.array(address).max(BOUNDS.traces),
  inline: z.array(z.string().max(BOUNDS.inlineText)).max(BOUNDS.inline + BOUNDS.comments),
  marks: z.array(z.string().max(60)).max(BOUNDS.marks + BOUNDS.handles),
});

const counts = z.strictObject({
  elements: count,
  links: count,
  paragraphs: count,
  articles: count,
  times: count,
  passwordFields: count,
  paymentFields: count,
  textareas: count,
  code: count,
});

/** A page reading as it may arrive: exact keys, every text and list within BOUNDS, an http(s) address. */
export const readingSchema: z.ZodType<PageReading> = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).max(8_000),
  canonical: z.exactOptional(address),
  title: z.string().max(BOUNDS.title),
  language: z.exactOptional(z.string().max(35)),
  meta: z
    .array(z.strictObject({ name: z.string().max(80), content: z.string().max(BOUNDS.metaText) }))
    .max(BOUNDS.meta),
  alternates: z.array(z.strictObject({ language: z.string().max(35), href: address })).max(BOUNDS.alternates),
  jsonLd: z.array(z.string().max(BOUNDS.jsonLdText)).max(BOUNDS.jsonLdBlocks),
  microdata: z.array(microdataItem).max(BOUNDS.microdataProperties),
  headings: z
    .array(z.strictObject({ level: z.int().min(1).max(6), text: z.string().max(BOUNDS.headingText), region }))
    .max(BOUNDS.headings),
  blocks: z
    .array(z.strictObject({ region, tag: z.string().max(40), text: z.string().max(BOUNDS.blockText) }))
    .max(sum(BOUNDS.blocks)),
  links: z
    .array(z.strictObject({ href: address, text: z.string().max(BOUNDS.linkText), region }))
    .max(sum(BOUNDS.links) + BOUNDS.contactLinks),
  pictures: z
    .array(z.strictObject({ alt: z.string().max(BOUNDS.pictureText), region, after: count }))
    .max(BOUNDS.pictures),
  traces,
  counts,
  cut: z.array(z.string().max(20)).max(20),
});
