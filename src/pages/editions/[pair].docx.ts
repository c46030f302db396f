import type { APIRoute } from 'astro';
import { comparisonDocx } from '../../comparison/comparison-docx.ts';
import { currentLibrary } from '../../library/current-library.ts';
import type { HeldEdition } from '../../library/edition-groups.ts';
import { comparedEditions, pairRoutes } from '../../site/editions/compared-editions.ts';

/** Each comparison of two editions as a Word file. */
export const getStaticPaths = () => pairRoutes(currentLibrary());

export const GET: APIRoute<{ older: HeldEdition; newer: HeldEdition }> = async ({ props }) => {
  const { comparison, names, title } = comparedEditions(currentLibrary(), props.older, props.newer);
  return new Response(new Uint8Array(await comparisonDocx(comparison, title, names)), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
};
