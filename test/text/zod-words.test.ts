import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import '../../lib/text/zod-words.ts';

describe('data that cannot be read, with no sentence of its own', () => {
  it.each<[string, z.ZodMiniType, unknown, string]>([
    ['a number for a text', z.string(), 4, 'Invalid input: expected string'],
    ['none of a few words', z.enum(['login', 'payment']), 'x', 'Invalid option: expected login or payment'],
    ['too many letters', z.string().check(z.maxLength(2)), 'abc', 'Too big: expected string of at most 2'],
    ['too few', z.array(z.string()).check(z.minLength(1)), [], 'Too small: expected array of at least 1'],
    ['another form', z.string().check(z.regex(/^[A-Z]{2}$/)), 'Germany', 'Invalid form'],
    ['a field too many', z.strictObject({}), { near: 3 }, 'Unrecognized key: near'],
    ['none of either', z.union([z.string(), z.number()]), null, 'Invalid input'],
  ])('%s is told in English', (_, schema, data, sentence) => {
    expect(schema.safeParse(data).error?.issues[0]?.message).toBe(sentence);
  });
});
