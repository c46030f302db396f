/** Pagefind's own browser code, brought in by the bundler (src/search/bundle-engine.ts). */
declare module 'virtual:pagefind' {
  interface PagefindResult {
    id: string;
    /** Places in the record's words at which the query's words stand. */
    words: number[];
  }

  export interface PagefindInstance {
    init(): Promise<void>;
    search(query: string): Promise<{ results: PagefindResult[] }>;
  }

  export function createInstance(options: { basePath: string; noWorker: boolean }): PagefindInstance;
}
