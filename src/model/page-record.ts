/** A page of the site as the edition that is one file keeps it. What many pages have alike is kept once, under a name. */
export interface PageRecord {
  title: string;
  /** Of its root element. */
  attributes: Record<string, string>;
  styles: { path: string; media: string }[];
  /** Deferred scripts of its own. */
  scripts: string[];
  /** Names of what stands before and after its main part. */
  before: string;
  main: string;
  after: string;
}
