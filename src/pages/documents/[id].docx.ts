import type { APIRoute } from 'astro';
import { editionDocx } from '../../exports/docx/output.ts';
import { documentFiles, editionNamed } from '../../site/document-files.ts';

/** A document as a Word file. */
export const getStaticPaths = documentFiles;

export const GET: APIRoute<{ id: string }> = async ({ props }) =>
  new Response(await editionDocx(editionNamed(props.id)), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
