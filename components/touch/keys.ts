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

/** Which of the choices numbered from 1 a key means, as an index; the digits of a French keyboard stand beside its letters. */
export function choiceOf(event: KeyboardEvent): number {
  const key = plainKey(event);
  const code = event.shiftKey ? undefined : /^Digit(\d)$/.exec(event.code)?.[1];
  return key === undefined ? -1 : (Number(key) || Number(code)) - 1;
}
