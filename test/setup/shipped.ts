import path from 'node:path';
import { build, type Plugin } from 'vite';
import config from '../../wxt.config.ts';
import { ROOT } from './command.ts';

/**
 * Modules as the zip carries them: bundled into one with the very plugins of the build, then loaded.
 *
 * @param files from the root of the project.
 */
export async function shipped(...files: string[]) {
  const plugins = (
    await config.vite?.({ browser: 'chrome', command: 'build', manifestVersion: 3, mode: 'production' })
  )?.plugins;
  const made = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [plugins, together(files)],
    build: { write: false, lib: { entry: ENTRY, formats: ['es'] }, rolldownOptions: { treeshake: false } },
  });
  const [bundle] = [made].flat();
  const code = bundle && 'output' in bundle ? bundle.output[0].code : '';
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** Of no file: Vite asks for it under the project's root. */
const ENTRY = 'shipped';

function together(files: readonly string[]): Plugin {
  const code = files.map((file) => `export * from ${JSON.stringify(path.join(ROOT, file))};`).join('\n');
  return {
    name: 'shipped',
    enforce: 'pre',
    resolveId: (_, importer) => (importer === undefined ? ENTRY : undefined),
    load: (id) => (id === ENTRY ? code : undefined),
  };
}
