import process from 'node:process';

/** Variables that Astro and Vite take for `import.meta.env` when the shell happens to have them. */
const TAKEN = ['MODE', 'PROD', 'DEV', 'SSR', 'BASE_URL', 'SITE', 'ASSETS_PREFIX'];

/**
 * Makes `import.meta.env` say what is being done, whatever the shell's variables say: pages of a build depend on it (their policy, the
 * slots of their frames). To be called before Astro is started.
 */
export function settleMode(mode: 'production' | 'development'): void {
  for (const name of TAKEN) Reflect.deleteProperty(process.env, name);
  process.env['NODE_ENV'] = mode;
}
