import path from 'node:path';
import { build, type Rolldown } from 'vite';

/**
 * Bundles a TypeScript entry to one classic script (an IIFE without exports), for the oldest browsers that we promise.
 * @param entry path from the project's root
 * @returns the script's text
 */
export async function bundleClassic(entry: string): Promise<string> {
  const output = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: ['chrome109', 'firefox115'],
      modulePreload: false,
      rolldownOptions: { input: path.resolve(entry), output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  const scripts = output.output.filter((item) => item.type === 'chunk');
  const script = scripts[0];
  if (!script || scripts.length > 1)
    throw new Error(`${entry} must bundle to one script, got ${String(scripts.length)}`);
  return script.code;
}
