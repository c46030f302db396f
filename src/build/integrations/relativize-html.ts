import { RewritingStream } from 'parse5-html-rewriting-stream';

/** Attributes that hold a URL of the site; `data-root` tells the client where the site's root is. */
const URL_ATTRIBUTES = new Set(['href', 'src', 'action', 'data-root', 'poster']);

/**
 * Makes root-absolute URLs (`/assets/app.js`) relative to a page.
 * @param html the page
 * @param depth how many folders below the root the page stands
 * @returns the page with `../assets/app.js` and the like; everything else byte for byte as it was
 */
export async function relativizeHtml(html: string, depth: number): Promise<string> {
  const up = depth === 0 ? './' : '../'.repeat(depth);
  const rewriter = new RewritingStream();
  rewriter.on('startTag', (tag, raw) => {
    let changed = false;
    for (const attribute of tag.attrs) {
      if (!URL_ATTRIBUTES.has(attribute.name) || !/^\/(?!\/)/u.test(attribute.value)) continue;
      attribute.value = up + attribute.value.slice(1);
      changed = true;
    }
    if (changed) rewriter.emitStartTag(tag);
    else rewriter.emitRaw(raw);
  });
  const chunks: string[] = [];
  rewriter.on('data', (chunk: string | Buffer) => chunks.push(chunk.toString()));
  const done = new Promise((resolve, reject) => {
    rewriter.on('end', resolve);
    rewriter.on('error', reject);
  });
  rewriter.end(html);
  await done;
  return chunks.join('');
}
