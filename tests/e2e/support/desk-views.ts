/** Each view of the desk on the small library, and what stands in it when it is there. */
export const VIEWS: readonly (readonly [string, string])[] = [
  ['#/', 'table.list'],
  ['#/import', '.drop'],
  ['#/documents/tongzhi', '.row'],
  ['#/documents/tongzhi/notes', '[data-words-of]'],
  ['#/documents/tongzhi/about', '[name=shortTitle]'],
  ['#/documents/tongzhi/version', '.drop'],
  ['#/tables', '.go'],
  ['#/tables/new', '#add-row'],
  ['#/entries/terms', 'h1'],
  ['#/entries/unheld', '#named'],
  ['#/pages/articles', '.go'],
  ['#/pages/courses', '.go'],
  ['#/site', '[name=motto]'],
  ['#/publish', '#publish'],
];
