import type { APIRoute } from 'astro';
import { currentLibrary } from '../../library/current-library.ts';
import { questionBank } from '../../site/self-test/question-bank.ts';

/** The questions of the self-test, as a classic script: pages on file:// may load nothing else. */
export const GET: APIRoute = () =>
  new Response(`(globalThis.zhangju??={}).questions=${JSON.stringify(questionBank(currentLibrary()))};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
