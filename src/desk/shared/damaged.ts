/** Messages about the text of a document that making it anew from its original settles. */
export const DAMAGED: ReadonlySet<string> = new Set([
  'text-equals-source',
  'title-agrees',
  'one-title',
  'outline-steps',
  'decision-fits',
  'document-is-data',
]);
