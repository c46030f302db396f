import type { Command } from './measure-command.ts';

/** One of those that build a site of the same texts. */
export interface Builder {
  /** For people. */
  name: string;
  /** The site that it builds. */
  site: string;
  /** Removes the site and whatever earlier builds kept for later ones. */
  forget: () => Promise<void>;
  /** Changes one document. */
  change: () => Promise<void>;
  build: Command;
}
