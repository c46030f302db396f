import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleFile } from '../../../build/bundling/bundle-classic.ts';
import { engineModule } from '../../../files/engine-folder.ts';
import type { PublicKey } from '../../../model/signing-key.ts';
import { html, type Html } from '../../../site/views/html.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * `verify.html`: one file that needs nothing beside it, with a policy that lets in its own script and style by their
 * digests and nothing else.
 * @param title of the site
 * @param key the office's, null when the pack is not signed
 */
export async function composeVerifyPage(title: string, key: PublicKey | null): Promise<string> {
  const script = await bundleFile(engineModule('src/outputs/checking/page/verify-page'));
  const style = await readFile(path.join(import.meta.dirname, 'verify.css'), 'utf8');
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
  const signed: Html = key
    ? html`<p>
        本页认得打包单位的公钥，指纹是 <b>${key.fingerprint}</b>。请与纸上或单位告知的逐组对照：本页自己也可能被人换过。
      </p>`
    : html`<p>打包时没有签名：本页只能看出文件是不是完整，看不出是谁发的。</p>`;
  const body = html`<main>
    <h1>核对《${title}》这个文件夹</h1>
    <p>看看每个文件和打包时是不是一样：有没有损坏、缺少、多出的，是不是被人改过。只在这台电脑上读，什么也不上传。</p>
    ${signed}
    <label for="folder">选本页所在的文件夹</label>
    <input id="folder" type="file" webkitdirectory />
    <p>浏览器会问是不是“上传”：选“上传”或“确定”，文件并不离开这台电脑。</p>
    <div role="status"></div>
  </main>`;
  return `<!doctype html>
<html lang="zh-CN" data-key="${key?.line ?? ''}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${html`核对《${title}》`.text}</title>
<style>${style}</style>
</head>
<body>
${body.text}
<script>${script}</script>
</body>
</html>
`;
}
