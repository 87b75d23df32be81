import * as z from 'zod/mini';
import { SITE_BOUNDS as BOUNDS, SITES, type SiteReading } from '../page/sites/site-reading.ts';
import { address } from './reading-schema.ts';

const text = (limit: number) => z.string().check(z.maxLength(limit));
const name = text(60);

const value = z.strictObject({
  // An island is a line as well.
  lines: z.array(text(BOUNDS.island)).check(z.maxLength(BOUNDS.lines)),
  links: z.exactOptional(z.array(text(BOUNDS.address)).check(z.maxLength(BOUNDS.links))),
});

const found = z.strictObject({
  anchor: name,
  values: z.array(value).check(z.maxLength(BOUNDS.values)),
});

/** A site reading as it may arrive: exact keys, every text and list within SITE_BOUNDS. */
export const siteReadingSchema: z.ZodMiniType<SiteReading> = z.strictObject({
  url: address,
  title: text(BOUNDS.title),
  language: z.exactOptional(text(35)),
  site: z.enum(SITES),
  layout: z.exactOptional(name),
  version: z.int().check(z.gte(0)),
  found: z.array(found).check(z.maxLength(BOUNDS.found)),
  cut: z.array(name).check(z.maxLength(BOUNDS.found)),
});
