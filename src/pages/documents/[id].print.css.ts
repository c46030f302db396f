import type { APIRoute } from 'astro';
import { currentLibrary } from '../../library/current-library.ts';

/** A style sheet per document that puts its name and the nature of its source at the foot of every printed page. */
export function getStaticPaths() {
  return currentLibrary().editions.map(({ document, source }) => ({
    params: { id: document.id },
    props: {
      footer: `《${document.shortTitle}》　${source.origin.official ? '官方发布件' : '据转载本，非官方发布件'}`,
    },
  }));
}

/** A CSS string literal; the text is data and must not end the string. */
const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N}　，。《》（）·]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;

export const GET: APIRoute<{ footer: string }> = ({ props }) =>
  new Response(
    `@page { @bottom-left { content: ${cssString(props.footer)}; padding-left: 14mm; font: 9pt SimSun, 'Noto Serif CJK SC', serif; white-space: nowrap; } }\n`,
    {
      headers: { 'Content-Type': 'text/css; charset=utf-8' },
    },
  );
