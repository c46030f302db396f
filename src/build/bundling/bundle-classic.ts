import { build, type Rolldown } from 'vite';
import { engineModule } from '../../files/engine-folder.ts';
import { sealScript } from './seal-script.ts';

/**
 * Bundles an entry of the reader to one classic script (an IIFE without exports), for the oldest browsers that we promise.
 * The same sources give the same text.
 * @param entry name of a file in `src/reader/entries/`, without its ending
 * @returns the script's text, sealed
 */
export const bundleClassic = async (entry: string): Promise<string> =>
  sealScript(await bundleFile(engineModule(`src/reader/entries/${entry}`)));

/** Bundles any file of the project in the same way. */
export async function bundleFile(input: string): Promise<string> {
  const { output } = (await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: ['chrome109', 'firefox115'],
      modulePreload: false,
      rolldownOptions: {
        input,
        output: { format: 'iife' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const [script] = output;
  if (output.length > 1) throw new Error(`${input} must bundle to one script, got ${String(output.length)} files`);
  return script.code;
}
