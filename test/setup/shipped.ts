import { build } from 'vite';
import config from '../../wxt.config.ts';
import { ROOT } from './command.ts';

/**
 * A module as the zip carries it: bundled with the very plugins of the build, then loaded.
 *
 * @param entry its file, from the root of the project.
 */
export async function shipped(entry: string) {
  const plugins = (
    await config.vite?.({ browser: 'chrome', command: 'build', manifestVersion: 3, mode: 'production' })
  )?.plugins;
  const made = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: plugins ?? [],
    build: { write: false, lib: { entry, formats: ['es'] }, rolldownOptions: { treeshake: false } },
  });
  const [bundle] = [made].flat();
  const code = bundle && 'output' in bundle ? bundle.output[0].code : '';
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}
