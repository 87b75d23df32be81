import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Lets an installed extension have optional permissions without a prompt, which nobody can click headless: from now on, when it asks
 * for them, the browser says yes. The browser that keeps its profile there must be closed.
 */
export async function allow(profileDir: string, extensionId: string, permissions: string[]): Promise<void> {
  const file = join(profileDir, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(file, 'utf8'));
  const settings = preferences.extensions.settings[extensionId];
  const none = { explicit_host: [], manifest_permissions: [], scriptable_host: [] };
  for (const key of ['granted_permissions', 'runtime_granted_permissions']) {
    const { api = [], ...rest } = settings[key] ?? none;
    settings[key] = { ...rest, api: [...api, ...permissions] };
  }
  await writeFile(file, JSON.stringify(preferences));
}
