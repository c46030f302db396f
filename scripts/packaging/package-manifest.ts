import { packedName } from './to-javascript.ts';

/** What the package's `package.json` takes of the engine's. */
interface Manifest {
  dependencies: Record<string, string>;
  exports: Record<string, string>;
  [field: string]: unknown;
}

const KEPT = ['name', 'version', 'private', 'description', 'license', 'type', 'engines', 'bin', 'dependencies'];
/** Named among the engine's dependencies, and run by its own tests alone. */
const NOT_NEEDED = ['vitest'];

/** The package's `package.json`, made from the engine's. It stays private: nothing publishes it by mistake. */
export function packageManifest(own: Manifest): Record<string, unknown> {
  const kept = Object.fromEntries(KEPT.map((field) => [field, own[field]]));
  return {
    ...kept,
    keywords: ['astro', 'withastro', 'astro-integration'],
    exports: Object.fromEntries(Object.entries(own.exports).map(([name, file]) => [name, packedName(file)])),
    dependencies: Object.fromEntries(Object.entries(own.dependencies).filter(([name]) => !NOT_NEEDED.includes(name))),
  };
}
