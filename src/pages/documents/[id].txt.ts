import type { APIRoute } from 'astro';
import { plainText } from '../../exports/text/plain-text.ts';
import { currentLibrary } from '../../library/current-library.ts';

/** A document as plain text, in development; a build writes it with the document's page. */
export const getStaticPaths = () =>
  import.meta.env.PROD
    ? []
    : currentLibrary().editions.map(({ document }) => ({ params: { id: document.id }, props: { id: document.id } }));

export const GET: APIRoute<{ id: string }> = ({ props }) => {
  const edition = currentLibrary().editions.find(({ document }) => document.id === props.id);
  if (!edition) throw new Error(`没有名为 ${props.id} 的文稿`);
  return new Response(plainText(edition.document.blocks), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
