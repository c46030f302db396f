/** What a run of the build bench measures. */
export interface BuildBenchOptions {
  /** Folder of texts, an absolute path. */
  texts: string;
  /** Everything drawn at random follows from it. */
  seed: number;
  /** UTF-16 units of the larger library that is generated from the texts; 0 for none. */
  characters: number;
  /** How often each builder builds each library. */
  runs: number;
  /** Also builds after one changed document, and with nothing changed. */
  again: boolean;
  /** Folder with Starlight, an absolute path; undefined leaves the peer out. */
  starlight: string | undefined;
}
