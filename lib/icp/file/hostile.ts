/** Levels in a profile's file: the deepest is a word in a list in a criterion in the list of the profile. */
const DEEPEST = 8;

/** Keys that are no field of anything, but reach into what all objects share where data is copied without care. */
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** Why data that came as JSON is not looked at any further, with the place; undefined where it is harmless. */
export function hostility(
  data: unknown,
  placeOf: (path: readonly PropertyKey[]) => string,
): string | undefined {
  const left: [value: unknown, path: PropertyKey[]][] = [[data, []]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [value, path] = next;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length > DEEPEST)
      return `${placeOf(path.slice(0, 3))}: Lists in lists deeper than a profile has: this file is none.`;
    for (const [key, inner] of Object.entries(value)) {
      if (FORBIDDEN.includes(key))
        return `${placeOf(path)}: The field “${key}” is none of a profile: remove it.`;
      left.push([inner, [...path, Array.isArray(value) ? Number(key) : key]]);
    }
  }
  return undefined;
}
