import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** Attributes that hold a URL of the site; `data-root` tells the client where the site's root is. */
const URL_ATTRIBUTES = new Set(['href', 'src', 'action', 'data-root', 'poster']);

const nothing = (): void => undefined;

/**
 * Makes root-absolute URLs (`/assets/app.js`) relative to a page.
 * @param html the page
 * @param depth how many folders below the root the page stands
 * @returns the page with `../assets/app.js` and the like; everything else byte for byte as it was
 */
export function relativizeHtml(html: string, depth: number): string {
  const up = depth === 0 ? './' : '../'.repeat(depth);
  const parts: string[] = [];
  let written = 0;
  let holdsUrl = false;
  const callbacks: TokenizerCallbacks = {
    onattribname: (start, end) => {
      holdsUrl = URL_ATTRIBUTES.has(html.slice(start, end).toLowerCase());
    },
    onattribdata: (start) => {
      // Only where the value begins: it comes in pieces when it holds references.
      if (holdsUrl && html[start] === '/' && html[start + 1] !== '/') {
        parts.push(html.slice(written, start), up);
        written = start + 1;
      }
      holdsUrl = false;
    },
    onattribentity: nothing,
    onattribend: nothing,
    oncdata: nothing,
    onclosetag: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onend: nothing,
    onopentagend: nothing,
    onopentagname: nothing,
    onprocessinginstruction: nothing,
    onselfclosingtag: nothing,
    ontext: nothing,
    ontextentity: nothing,
  };
  const tokenizer = new Tokenizer({ decodeEntities: false }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
  return parts.join('') + html.slice(written);
}
