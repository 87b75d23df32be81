import * as z from 'zod/mini';

/**
 * Says in English what was expected of data that cannot be read, where its schema says nothing of its own; the sentences
 * reach the rep with a refused message, and a record set aside keeps them. zod's own English would be a table of every
 * format there is.
 */
function expected(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Invalid input: expected ${issue.expected}`;
    case 'invalid_value':
      return `Invalid option: expected ${issue.values.map(String).join(' or ')}`;
    case 'too_big':
      return `Too big: expected ${issue.origin} of at most ${issue.maximum}`;
    case 'too_small':
      return `Too small: expected ${issue.origin} of at least ${issue.minimum}`;
    case 'invalid_format':
      return 'Invalid form';
    case 'unrecognized_keys':
      return `Unrecognized key: ${issue.keys.join(', ')}`;
    default:
      return 'Invalid input';
  }
}

z.config({ localeError: expected });
