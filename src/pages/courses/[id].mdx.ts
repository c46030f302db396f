import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { currentLibrary } from '../../library/current-library.ts';

/** Each course as the file that it is kept in, to be opened as a list or put into another library. */
export function getStaticPaths() {
  return currentLibrary().courses.map(({ id, file }) => ({ params: { id }, props: { file } }));
}

export const GET: APIRoute<{ file: string }> = ({ props }) =>
  new Response(readFileSync(props.file, 'utf8'), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
