import type { Html } from '../views/html.ts';

/** What is drawn of a figure, in px of the middle type size; sheets of style say how it looks. */
export interface Drawing {
  width: number;
  height: number;
  shapes: Html;
}
