import type { APIRoute } from 'astro';
import { currentLibrary } from '../../library/current-library.ts';
import type { LoadedDataset } from '../../materials/tables/load-datasets.ts';
import { tableAsCsv } from '../../materials/tables/csv.ts';

/** Each comparison table as a file for spreadsheets. */
export function getStaticPaths() {
  return currentLibrary().datasets.map((dataset) => ({ params: { id: dataset.id }, props: { dataset } }));
}

export const GET: APIRoute<{ dataset: LoadedDataset }> = ({ props }) =>
  new Response(tableAsCsv(props.dataset.data), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
