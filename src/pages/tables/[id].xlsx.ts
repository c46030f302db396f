import type { APIRoute } from 'astro';
import { currentLibrary } from '../../library/current-library.ts';
import type { LoadedDataset } from '../../materials/tables/load-datasets.ts';
import { tableAsXlsx } from '../../materials/tables/xlsx/table-as-xlsx.ts';

/** Each comparison table as a workbook. */
export function getStaticPaths() {
  return currentLibrary().datasets.map((dataset) => ({ params: { id: dataset.id }, props: { dataset } }));
}

export const GET: APIRoute<{ dataset: LoadedDataset }> = async ({ props }) => {
  const { editions, site } = currentLibrary();
  return new Response(await tableAsXlsx(props.dataset, editions, site), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
};
