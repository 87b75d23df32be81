import { FIELDS } from '../field-changes.ts';

/** Where in a file something stands, by the words of the editor: "criteria, 3rd, “at most”". */
export function placeInFile(path: readonly PropertyKey[]): string {
  const [first, ...rest] = path[0] === 'profile' ? path.slice(1) : path;
  if (first === undefined) return path[0] === undefined ? 'the file' : 'the profile';
  const whole = ['criteria', 'persona'].includes(String(first)) ? String(first) : word(first);
  return [whole, ...rest.map((part) => (typeof part === 'number' ? ordinal(part + 1) : word(part)))].join(
    ', ',
  );
}

function word(key: PropertyKey): string {
  const name = String(key);
  return `“${(Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined) ?? name.slice(0, 40)}”`;
}

/** "1st", "22nd", "113th". */
function ordinal(number: number): string {
  const isTeen = Math.floor(number / 10) % 10 === 1;
  const end = isTeen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10];
  return `${number}${end ?? 'th'}`;
}
