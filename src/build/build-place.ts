import path from 'node:path';

/** What is built from what, and where it goes: absolute paths. */
export interface BuildPlace {
  root: string;
  content: string;
  out: string;
}

/** The place of the shipped library's site. */
export const usualPlace = (root: string): BuildPlace => ({
  root,
  content: path.join(root, 'content'),
  out: path.join(root, 'dist'),
});
