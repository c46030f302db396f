/** Pages that ask for more than one file can give: other windows, a store that pages share, a server. */
const LEFT_OUT = new Set(['404.html', 'bridge.html', 'list.html', 'present.html', 'self-test.html']);

const KEPT = [
  /\.html$/u,
  /^assets\/.*\.css$/u,
  /\.print\.css$/u,
  /^search\/[\w-]+\.js$/u,
  /^(?:terms|documents-list)\.js$/u,
  /^lessons\/places\.js$/u,
  /^(?:tables|editions|documents|courses)\/[^/]+\.(?:csv|xlsx|docx|txt|mdx)$/u,
];
/** Scripts that are code: they stand in the page once, where the policy knows them by their digest. */
const CODE = /^search\/(?:engine|segmented|pagefind)\.js$/u;

/** The files of a built site that the edition in one file holds as data. */
export const chooseFiles = (paths: readonly string[]): string[] =>
  paths.filter((name) => !LEFT_OUT.has(name) && !CODE.test(name) && KEPT.some((kept) => kept.test(name)));
