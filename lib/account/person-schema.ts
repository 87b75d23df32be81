import * as z from 'zod/mini';
import { accountId, webAddress } from './schema.ts';

const text = (limit: number) => z.string().check(z.minLength(1), z.maxLength(limit));
/** Epoch milliseconds. */
const moment = z.number().check(z.nonnegative());

const employer = z.object({ name: text(200), entry: z.exactOptional(webAddress) });

/** "linkedin:in/jane-example". */
export const personId = text(300).check(z.regex(/^[a-z\d]+:[a-z]+\/[^\s/]+$/u));

/** A person as stored and sent; equal to Person in person.ts, which a test holds. */
export const personSchema = z.object({
  id: personId,
  name: text(200),
  headline: z.exactOptional(text(1_000)),
  title: z.exactOptional(text(300)),
  company: z.exactOptional(employer),
  place: z.exactOptional(text(200)),
  since: z.exactOptional(z.string().check(z.regex(/^\d{4}(?:-\d{2})?$/))),
  url: webAddress,
  accountId: z.exactOptional(accountId),
  left: z.exactOptional(z.array(z.object({ company: employer, at: moment })).check(z.maxLength(10))),
  firstSeenAt: moment,
  seenAt: moment,
  savedAt: z.exactOptional(moment),
});
