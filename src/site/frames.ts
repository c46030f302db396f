/**
 * The pages that every document has are rendered once as a frame with slots; what differs from document to document is filled in.
 * So a library of thousands costs Astro one page of each kind.
 */
export const FRAME = 'FRAME';

/** What a slot stands for in a frame: a mark in characters that no text of the frame holds. */
export const slot = (name: string): string => `\u{E000}${name}\u{E001}`;

const SLOT = /\u{E000}(\w+)\u{E001}/u;

/** A frame cut at its slots: HTML and names of slots in turn. */
export type CutFrame = readonly string[];

/** Cuts a rendered frame at its slots. */
export const cutFrame = (html: string): CutFrame => html.split(SLOT);

/**
 * Fills the slots of a frame.
 * @throws Error when a slot has no filling
 */
export function fillFrame(frame: CutFrame, fillings: Readonly<Record<string, string>>): string {
  return frame
    .map((part, index) => {
      if (index % 2 === 0) return part;
      const filling = fillings[part];
      if (filling === undefined) throw new Error(`nothing to fill the slot ${part} with`);
      return filling;
    })
    .join('');
}
