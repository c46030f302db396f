import type { APIRoute } from 'astro';
import { comparisonCsv } from '../../comparison/comparison-csv.ts';
import { currentLibrary } from '../../library/current-library.ts';
import type { HeldEdition } from '../../library/edition-groups.ts';
import { comparedEditions, pairRoutes } from '../../site/editions/compared-editions.ts';

/** Each comparison of two editions as a file for spreadsheets. */
export const getStaticPaths = () => pairRoutes(currentLibrary());

export const GET: APIRoute<{ older: HeldEdition; newer: HeldEdition }> = ({ props }) => {
  const { comparison, names } = comparedEditions(currentLibrary(), props.older, props.newer);
  return new Response(comparisonCsv(comparison, names), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
