import type { APIRoute } from 'astro';
import { editionEpub } from '../../exports/epub/output.ts';
import { documentFiles, editionNamed } from '../../site/document-files.ts';

/** A document as an e-book. */
export const getStaticPaths = documentFiles;

export const GET: APIRoute<{ id: string }> = ({ props }) =>
  new Response(editionEpub(editionNamed(props.id)), { headers: { 'Content-Type': 'application/epub+zip' } });
