import type * as z from 'zod/mini';

/** Sentences shown at once: more would not be read. */
const SHOWN = 8;

/**
 * What is wrong with data that should be a profile: sentences that name the place and the remedy, at most eight and a count.
 *
 * @param placeOf the place in words.
 */
export function icpProblems(error: z.core.$ZodError, data: unknown, placeOf = place): string[] {
  const sentences = [...new Set(error.issues.map((issue) => `${placeOf(issue.path, data)}: ${says(issue)}`))];
  const more = sentences.length - SHOWN;
  return more > 0 ? [...sentences.slice(0, SHOWN), `And ${more} more.`] : sentences;
}

function says(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const named = issue.keys.slice(0, SHOWN).map((key) => `“${key.slice(0, 40)}”`);
    const fields = [...named, ...(issue.keys.length > SHOWN ? ['…'] : [])].join(', ');
    return `Unknown field ${fields}: remove it, or update Fitmark if a newer version wrote it.`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'object')
    return 'This is not a set of fields: check the file.';
  return issue.message;
}

function place(path: readonly PropertyKey[], data: unknown): string {
  const [part, index, ...field] = path;
  if (part === 'criteria' && typeof index === 'number') {
    const kind = at(at(at(data, 'criteria'), index), 'kind');
    return [
      `Criterion ${index + 1}`,
      ...(typeof kind === 'string' ? [`(${kind.slice(0, 20)})`] : []),
      ...inWords(field),
    ].join(' ');
  }
  return ['Profile', ...inWords(path)].join(' ');
}

/** `['any', 2]` → "any, entry 3". */
function inWords(path: readonly PropertyKey[]): string[] {
  const parts = path.map((part) => (typeof part === 'number' ? `entry ${part + 1}` : String(part)));
  return parts.length > 0 ? [parts.join(', ')] : [];
}

function at(data: unknown, key: PropertyKey): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
}
