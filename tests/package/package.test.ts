import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFiles } from '../../scripts/packaging/package-files.ts';
import { packageManifest } from '../../scripts/packaging/package-manifest.ts';
import { packedName, packedText } from '../../scripts/packaging/to-javascript.ts';
import { engineRoutes } from '../../src/build/integrations/engine-routes.ts';
import { PROJECT } from '../support/project.ts';

const files = packageFiles(PROJECT);
const packed = new Set(files);
const textOf = (file: string): string => readFileSync(path.join(PROJECT, file), 'utf8');
const own = JSON.parse(textOf('package.json')) as Parameters<typeof packageManifest>[0];
const IMPORTS =
  /^(?:import|export)\b[^'"`;]*?['"](\.{1,2}\/[^'"]+)['"]|^import ['"](\.[^'"]+)['"]|\b(?:import|require)\(['"](\.[^'"]+)['"]\)|engineModule\(['"`](src\/[\w/-]+|scripts\/[\w/-]+)['"`]/gmu;

describe('the package', () => {
  it('has every file that one of its files imports or starts', () => {
    const missing = files
      .filter((file) => /\.(?:ts|tsx|mjs|cjs|astro)$/u.test(file))
      .flatMap((file) =>
        [...textOf(file).matchAll(IMPORTS)].flatMap(([, one, two, three, started]) => {
          if (started !== undefined)
            return ['.ts', '.tsx'].some((ending) => packed.has(started + ending)) ? [] : [`${file} → ${started}`];
          const wanted = path.posix.join(path.posix.dirname(file), (one ?? two ?? three)!);
          return packed.has(wanted) ? [] : [`${file} → ${wanted}`];
        }),
      );
    expect(missing).toEqual([]);
  });

  it('has what its package.json names, as JavaScript, and stays private', () => {
    const manifest = packageManifest(own) as {
      private: boolean;
      exports: Record<string, string>;
      bin: Record<string, string>;
      dependencies: object;
    };
    const names = new Set(files.map(packedName));
    for (const file of [...Object.values(manifest.exports), ...Object.values(manifest.bin)]) {
      expect(names).toContain(path.posix.normalize(file));
      expect(file).not.toMatch(/\.tsx?$/u);
    }
    expect(manifest.private).toBe(true);
    expect(manifest.dependencies).toHaveProperty('astro');
    expect(manifest).not.toHaveProperty('devDependencies');
  });

  it('has no library, no tests and nothing that only developing needs', () => {
    expect(
      files.filter((file) => /^(?:content|tests|bench)\/|^scripts\/(?:test|bench|package)\.ts$/u.test(file)),
    ).toEqual([]);
    expect(files.filter((file) => file.startsWith('scripts/starter/content/'))).toEqual([
      'scripts/starter/content/documents/.gitkeep',
      'scripts/starter/content/site.yaml',
    ]);
  });

  it('asks for no package that it does not name', () => {
    const named = Object.keys((packageManifest(own) as { dependencies: object }).dependencies);
    const asked = files
      .filter((file) => /^(?:src|scripts)\/.*\.(?:ts|tsx|astro)$/u.test(file))
      .flatMap((file) => {
        const text = packedText('', textOf(file));
        return [...text.matchAll(/^import (?!type\b)[^'"`;]*?['"]([a-z@][^'"]*)['"]/gmu)].map(([, name]) => name!);
      })
      .filter((name) => !name.startsWith('node:') && !name.startsWith('astro:'))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    expect([...new Set(asked)].filter((name) => !named.includes(name))).toEqual([]);
  });
});

describe('a file in the package', () => {
  it('is JavaScript without types, and imports its neighbours as such', () => {
    expect(
      packedText(
        'a.ts',
        "import { type A, b } from './b.ts';\nexport const c = async (): Promise<A> => import('./d.ts');\n",
      ),
    ).toBe('import { b } from "./b.js";\nexport const c = async () => import("./d.js");\n');
  });

  it('is a component that imports the same modules by their new names', () => {
    const component = "---\nimport A from './A.astro';\nimport { b } from '../b.ts';\n---\n<p>./b.ts</p>\n";
    expect(packedText('c.astro', component)).toBe(component.replace("'../b.ts'", "'../b.js'"));
  });
});

it('routes are the pages as Astro lists them', () => {
  const routes = engineRoutes();
  expect(routes.map(({ pattern }) => pattern)).toEqual(
    expect.arrayContaining([
      '/',
      '/404',
      '/articles',
      '/documents/[id]',
      '/documents/[id].txt',
      '/terms.js',
      '/tables/[id].csv',
    ]),
  );
  expect(routes.every(({ entrypoint }) => existsSync(entrypoint))).toBe(true);
});
