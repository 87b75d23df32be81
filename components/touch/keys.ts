import type { TouchKind } from '../../lib/targets/touch.ts';

/** Each kind's key, in the order in which they are offered. */
export const KIND_KEYS: readonly (readonly [key: string, kind: TouchKind])[] = [
  ['c', 'call'],
  ['m', 'mail'],
  ['l', 'linkedin'],
  ['t', 'met'],
  ['g', 'gave'],
];

/** The key in small letters; undefined while the rep writes or chooses in a field, or holds another key with it. */
export function plainKey({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): string | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (target instanceof Element && target.matches('input:not([type=radio]), select, textarea'))
    return undefined;
  return key.toLowerCase();
}

export function kindOf(key: string | undefined): TouchKind | undefined {
  return KIND_KEYS.find(([each]) => each === key)?.[1];
}
