import type { APIRoute } from 'astro';
import { currentLibrary } from '../../../library/current-library.ts';
import { PICTURE_WIDTHS, tablePicture } from '../../../site/charts/table-pictures.ts';

/** The figure of each table as a picture of its own, in several widths: presented large, or put into other programs. */
export function getStaticPaths() {
  return currentLibrary().datasets.flatMap((dataset) =>
    PICTURE_WIDTHS.flatMap((width) => {
      const picture = tablePicture(dataset, width);
      return picture ? [{ params: { name: picture.name }, props: { text: picture.text } }] : [];
    }),
  );
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'image/svg+xml' } });
