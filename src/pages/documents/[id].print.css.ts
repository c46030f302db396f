import type { APIRoute } from 'astro';
import { currentLibrary } from '../../library/current-library.ts';
import { sayVersion } from '../../library/library-version.ts';
import { fillVersion, printFoot } from '../../site/views/print-foot.ts';

/** A document's own style sheet for paper, in development; a build writes it with the document's page. */
export const getStaticPaths = () =>
  import.meta.env.PROD
    ? []
    : currentLibrary().editions.map(({ document }) => ({ params: { id: document.id }, props: { id: document.id } }));

export const GET: APIRoute<{ id: string }> = ({ props }) => {
  const { editions, version } = currentLibrary();
  const edition = editions.find(({ document }) => document.id === props.id);
  if (!edition) throw new Error(`没有名为 ${props.id} 的文稿`);
  return new Response(fillVersion(printFoot(edition), sayVersion(version)), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
};
