import type { APIRoute } from 'astro';
import { plainText } from '../../exports/text/plain-text.ts';
import { documentFiles, editionNamed } from '../../site/document-files.ts';

/** A document as plain text. */
export const getStaticPaths = documentFiles;

export const GET: APIRoute<{ id: string }> = ({ props }) =>
  new Response(plainText(editionNamed(props.id).document.blocks), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
