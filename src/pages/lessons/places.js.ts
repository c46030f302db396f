import type { APIRoute } from 'astro';
import type { LessonPlaces } from '../../lesson/lesson-places.ts';
import { currentLibrary } from '../../library/current-library.ts';
import { plainTable } from '../../materials/courses/place-words.ts';
import { tablePictures } from '../../site/charts/table-pictures.ts';
import { citedPassage } from '../../materials/evidence/cited-passage.ts';

/** What pages with lessons know beside the documents' words: tables, terms, retired addresses, where the site stands. */
export const GET: APIRoute = () => {
  const { site, editions, datasets, terms } = currentLibrary();
  const retired = editions.filter(({ ledger }) => ledger.retired.length > 0);
  const places: LessonPlaces = {
    site: site.address ?? null,
    retired: Object.fromEntries(
      retired.map(({ document, ledger }) => [
        document.id,
        Object.fromEntries(ledger.retired.map(({ address, successor }) => [address, successor])),
      ]),
    ),
    tables: Object.fromEntries(datasets.map((dataset) => [dataset.id, plainTable(dataset)])),
    pictures: Object.fromEntries(
      datasets.filter(({ data }) => data.chart).map((dataset) => [dataset.id, tablePictures(dataset)]),
    ),
    terms: Object.fromEntries(
      terms.map(({ key, term, quotations }) => [
        key,
        {
          term,
          quotations: quotations.map((quotation) => ({
            quote: quotation.quote,
            citation: citedPassage(quotation, editions).citation,
          })),
        },
      ]),
    ),
  };
  // A classic script: pages on file:// may load nothing else.
  return new Response(`(globalThis.zhangju??={}).places=${JSON.stringify(places)};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};
