import type { APIRoute } from 'astro';
import { editionEpub } from '../../exports/epub/output.ts';
import { currentLibrary } from '../../library/current-library.ts';

/** A document as an e-book, in development; a build writes it with the document's page where the site offers it. */
export const getStaticPaths = () =>
  import.meta.env.PROD
    ? []
    : currentLibrary().editions.map(({ document }) => ({ params: { id: document.id }, props: { id: document.id } }));

export const GET: APIRoute<{ id: string }> = ({ props }) => {
  const edition = currentLibrary().editions.find(({ document }) => document.id === props.id);
  if (!edition) throw new Error(`没有名为 ${props.id} 的文稿`);
  return new Response(editionEpub(edition), {
    headers: { 'Content-Type': 'application/epub+zip' },
  });
};
