import { documentPath, fromRoot } from '../model/page-paths.ts';

const WITHOUT_SITE = 'urn:x-zhangju:document:';
const DOCUMENT =
  /^(?:urn:x-zhangju:document:|https?:\/\/[^?#]*\/documents\/)([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?:\.html)?(?:[?#].*)?$/u;

/**
 * The address of a document by which its notes name it. It must be the same on the intranet and on a stick, so it is made from the
 * site's configured address and not from where the page is open; a library without one has a name that leads nowhere but is its own.
 */
export const documentSource = (id: string, site: string | null): string =>
  site === null ? WITHOUT_SITE + id : new URL(fromRoot(documentPath(id)), site).href;

/** The document that an address names, on whatever site; null for anything that is not a document of such a library. */
export const documentOfSource = (source: string): string | null => DOCUMENT.exec(source)?.[1] ?? null;
