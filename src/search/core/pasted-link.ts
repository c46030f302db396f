/** Where on the site a link leads. */
export interface PastedLink {
  /** Of a document's page: its id and the address in it; null for any other page. */
  passage: { document: string; eId: string } | null;
  /** From the site's root: page, query and fragment. */
  path: string;
}

const LINK =
  /^(?:https?|file):\/\/\S*?\/((?:(?:documents|tables|articles|courses|courses\/codes|sources|maps)\/[a-z0-9-]+|list|present|glossary|names|numbers|concordance|search|check|emendations|help|courses|tables|articles|index)\.html(?:\?[^\s#]*)?(?:#\S*)?)$/u;
const PASSAGE = /^(?:documents\/)([a-z0-9-]+)\.html(?:\?[^#]*)?#([a-z][a-z0-9-]*)$/u;
const ADDRESS = /^([a-z][a-z0-9-]*)#([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/u;

/**
 * Reads a link to a page of this site, wherever the site stood when it was copied: on a server, at any path, or on a stick. An address
 * as files of a library write it, `tongzhi#s2-1`, is read too.
 * @returns undefined for anything else
 */
export function readPastedLink(typed: string): PastedLink | undefined {
  const text = typed.trim();
  const [, id, at] = ADDRESS.exec(text) ?? [];
  if (id !== undefined && at !== undefined)
    return { passage: { document: id, eId: at }, path: `documents/${id}.html#${at}` };
  const path = LINK.exec(text)?.[1];
  if (path === undefined) return undefined;
  const [, document, eId] = PASSAGE.exec(path) ?? [];
  return { passage: document === undefined || eId === undefined ? null : { document, eId }, path };
}
