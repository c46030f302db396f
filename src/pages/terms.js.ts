import type { APIRoute } from 'astro';
import { currentLibrary } from '../library/current-library.ts';
import { figureCards } from '../materials/numbers/figure-cards.ts';
import { termCards } from '../materials/terms/term-cards.ts';

/** What the cards of the glossary's terms and of the figures say, as a script that a document's page brings when one is opened. */
export const GET: APIRoute = () => {
  const { terms, numbers, editions } = currentLibrary();
  return new Response(
    `zhangju.terms=${JSON.stringify({ ...termCards(terms, editions), ...figureCards(numbers, editions) })};\n`,
    {
      headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
    },
  );
};
