/** What of the browser's API the extension calls; whatever else the polyfill knows is left out of the build. */
const IN_USE = new Set(['alarms', 'notifications', 'permissions', 'runtime', 'storage', 'tabs', 'windows']);

/** The table by which the polyfill wraps Chromium's API: a file of JSON, put into its code. */
const TABLE = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/**
 * For the build alone: the code of webextension-polyfill with the part of its table that is called. What is not in the table goes
 * through as the browser has it.
 *
 * @throws Error where the code holds no such table: a new release, to be looked at.
 */
export function inUseOf(code: string): string {
  const table = TABLE.exec(code)?.[1];
  if (table === undefined) throw new Error('webextension-polyfill holds no table where it was.');
  const all: Record<string, unknown> = JSON.parse(table);
  const used = Object.entries(all).filter(([name]) => IN_USE.has(name));
  return code.replace(TABLE, () => `const apiMetadata = ${JSON.stringify(Object.fromEntries(used))};`);
}
