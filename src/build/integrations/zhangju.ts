import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';
import { engineFolder } from '../../files/engine-folder.ts';
import { collectCompanions } from '../../library/collect-companions.ts';
import { collectVocabulary } from '../../library/collect-vocabulary.ts';
import { currentLibrary } from '../../library/current-library.ts';
import { markdownProcessor } from '../../site/markdown/processor.ts';
import { namedPages } from '../../site/named-pages.ts';
import { clientScript } from '../bundling/client-script.ts';
import { JoinedSheets } from '../bundling/join-sheets.ts';
import { sealSheets, sheetName } from '../bundling/seal-sheets.ts';
import { enginePublic } from './engine-public.ts';
import { engineRoutes } from './engine-routes.ts';
import { libraryChecks } from './library-checks.ts';
import { onePass } from './one-pass.ts';
import { searchInDevelopment } from './search-index.ts';

const onLog: NonNullable<Rolldown.InputOptions['onLog']> = (level, log, report) => {
  // Astro's own marker in compiled MDX; it has been read by the time of this warning.
  if (log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('astro:head-inject')) return;
  report(level, log);
};

/**
 * The engine as an Astro integration: settings that the site's promises rest on, the routes, the checks, the search. The
 * library is the project's `content/`, or what `ZHANGJU_CONTENT` names. Astro takes collections from the project's own
 * `src/content.config.*` alone, which hands on `collections` of `zhangju/content`.
 */
export function zhangju(): AstroIntegration {
  return {
    name: 'zhangju',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, injectRoute }) => {
        const sheets = new JoinedSheets();
        const own = path.resolve(fileURLToPath(config.root)) === engineFolder();
        updateConfig({
          trailingSlash: 'never',
          compressHTML: false,
          prerenderConflictBehavior: 'error',
          devToolbar: { enabled: false },
          build: { format: 'file', assets: 'assets', inlineStylesheets: 'never' },
          vite: { build: { rolldownOptions: { onLog, output: { assetFileNames: sheetName } } } },
          markdown: { processor: markdownProcessor(), syntaxHighlight: false },
          integrations: [
            mdx(),
            libraryChecks(),
            clientScript(),
            sealSheets(sheets),
            searchInDevelopment(
              () => currentLibrary().editions.map(({ document }) => document),
              () => collectCompanions(currentLibrary()),
              () => collectVocabulary(currentLibrary()),
              () => namedPages(currentLibrary()),
            ),
            ...(own ? [] : [enginePublic()]),
            onePass(sheets),
          ],
        });
        // In the engine's own project Astro finds them where they stand.
        if (!own) for (const route of engineRoutes()) injectRoute(route);
      },
    },
  };
}
