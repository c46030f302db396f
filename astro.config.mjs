import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { clientScript } from './src/integrations/client-script.ts';
import { libraryChecks } from './src/integrations/library-checks.ts';
import { relativeUrls } from './src/integrations/relative-urls.ts';
import { markdownProcessor } from './src/markdown/processor.ts';

export default defineConfig({
  outDir: process.env.ZHANGJU_OUT ?? './dist',
  trailingSlash: 'never',
  compressHTML: false,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { format: 'file', assets: 'assets', inlineStylesheets: 'never' },
  markdown: { processor: markdownProcessor(), syntaxHighlight: false },
  integrations: [mdx(), libraryChecks(), clientScript(), relativeUrls()],
});
