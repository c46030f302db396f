import { shortSum } from '../../search/core/checksum.ts';

const WRAPPED = /^\(function\(\)\{(?<body>.*)\}\)\(\);?\s*$/su;

/**
 * A bundled script that leaves its own text and the checksum of it on its element when it has run to its end, for
 * `src/reader/wholeness` to compare: no page on file:// may read a file, but a function knows its text. What is missing, cut
 * off, does not parse or fails half way leaves nothing.
 * @param code an IIFE as the bundler writes it
 */
export function sealScript(code: string): string {
  const body = WRAPPED.exec(code)?.groups?.['body'];
  if (body === undefined) throw new Error(`not one function: ${code.slice(0, 40)}`);
  // As a browser gives it back, whatever the line ends.
  const program = `function(){${body.replaceAll('\r\n', '\n')}}`;
  return `(f=>{f();document.currentScript.seal=[f,"${shortSum(program)}"]})(${program});\n`;
}
