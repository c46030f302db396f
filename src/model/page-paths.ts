/**
 * Path of a page from the site's root, such as `/documents/tongzhi.html#s1-p1`.
 * @param page its folder and name: `documents/tongzhi`
 */
export function pagePath(page: string, fragment?: string): string {
  return `/${page}.html${fragment === undefined ? '' : `#${fragment}`}`;
}

/** A path as search data and files write it: from the site's root, without the slash. */
export function fromRoot(path: string): string {
  return path.slice(1);
}

/** Path of a document's page, of one of its blocks when `eId` is given. */
export function documentPath(id: string, eId?: string): string {
  return pagePath(`documents/${id}`, eId);
}

/** Path of the comparison of two editions, the older first. */
export function comparisonPath(older: string, newer: string): string {
  return pagePath(`editions/${older}--${newer}`);
}

/** Path of a document as plain text. */
export function textPath(id: string): string {
  return `/documents/${id}.txt`;
}

/** Path of a document as a file of another kind: `docx`, `epub`. */
export function filePath(id: string, kind: string): string {
  return `/documents/${id}.${kind}`;
}

/** Path of the page that says where a source came from. */
export function sourcePath(id: string): string {
  return pagePath(`sources/${id}`);
}

/** Path of the page with a document's outline as a map, where each has one. */
export function mapPath(id: string): string {
  return pagePath(`maps/${id}`);
}
