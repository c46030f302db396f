import { bundleClassic } from './bundle-classic.ts';

/** Bundles the search engine. */
export const bundleSearchEngine = (): Promise<string> => bundleClassic('engine');
