import type { APIRoute } from 'astro';
import { currentLibrary } from '../library/current-library.ts';
import { LIST_PAYLOAD } from '../model/list-payload.ts';
import { listPayload } from '../site/document-list/list-data.ts';
import { listedDocument } from '../site/document-list/listed-document.ts';

/** The documents for filters and sorts, as a classic script: file:// lets a page read nothing else. */
export const GET: APIRoute = () => {
  const payload = JSON.stringify(listPayload(currentLibrary().editions.map(listedDocument)));
  return new Response(`self.${LIST_PAYLOAD}=${payload};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};
