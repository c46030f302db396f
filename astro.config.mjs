import { defineConfig } from 'astro/config';
import { zhangju } from './src/build/integrations/zhangju.ts';

export default defineConfig({
  outDir: process.env.ZHANGJU_OUT ?? './dist',
  // What one build keeps for the next.
  cacheDir: process.env.ZHANGJU_CACHE ?? './node_modules/.astro',
  integrations: [zhangju()],
});
