import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { clientScript } from './src/build/bundling/client-script.ts';
import { libraryChecks } from './src/build/integrations/library-checks.ts';
import { searchInDevelopment } from './src/build/integrations/search-index.ts';
import { collectCompanions } from './src/library/collect-companions.ts';
import { collectVocabulary } from './src/library/collect-vocabulary.ts';
import { onePass } from './src/build/integrations/one-pass.ts';
import { currentLibrary } from './src/library/current-library.ts';
import { namedPages } from './src/site/named-pages.ts';
import { markdownProcessor } from './src/site/markdown/processor.ts';

export default defineConfig({
  outDir: process.env.ZHANGJU_OUT ?? './dist',
  // What one build keeps for the next.
  cacheDir: process.env.ZHANGJU_CACHE ?? './node_modules/.astro',
  trailingSlash: 'never',
  compressHTML: false,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { format: 'file', assets: 'assets', inlineStylesheets: 'never' },
  vite: {
    build: {
      rolldownOptions: {
        onLog(level, log, report) {
          // Astro's own marker in compiled MDX; it has been read by the time of this warning.
          if (log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('astro:head-inject')) return;
          report(level, log);
        },
      },
    },
  },
  markdown: { processor: markdownProcessor(), syntaxHighlight: false },
  integrations: [
    mdx(),
    libraryChecks(),
    clientScript(),
    searchInDevelopment(
      () => currentLibrary().editions.map(({ document }) => document),
      () => collectCompanions(currentLibrary()),
      () => collectVocabulary(currentLibrary()),
      () => namedPages(currentLibrary()),
    ),
    onePass(),
  ],
});
