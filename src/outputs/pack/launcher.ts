import { html } from '../../site/views/html.ts';

/** The folder of a pack that holds the site. */
export const SITE_FOLDER = 'site';

/** `index.html` at the top of a pack, among few files: opens the site. */
export function launcher(name: string): string {
  const page = html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'" />
        <meta http-equiv="refresh" content="0; url=${SITE_FOLDER}/index.html" />
        <title>${name}</title>
      </head>
      <body>
        <main>
          <h1>${name}</h1>
          <p><a href="${SITE_FOLDER}/index.html">打开《${name}》</a></p>
          <p>打不开时，也许 ${SITE_FOLDER} 文件夹没有一起复制过来：请连同整个文件夹重新复制。</p>
        </main>
      </body>
    </html> `;
  return `${page.text.replaceAll(/\n\s*/gu, '\n').trim()}\n`;
}
