import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleFile } from '../../build/bundling/bundle-classic.ts';

/** Styles of the site that the desk shares, then its own. */
const STYLES = [
  'src/site/styles/tokens.css',
  'src/site/styles/base.css',
  'src/desk/view/styles/desk.css',
  'src/desk/view/styles/workbench.css',
  'src/desk/view/styles/pages.css',
];

/** What the page of the desk is made of: its script, bundled once, and its styles. */
export interface Assets {
  script: () => Promise<string>;
  styles: () => Promise<string>;
}

/** Scripts by the project that they are bundled from: a process has one state of it. */
const bundled = new Map<string, Promise<string>>();

function bundleOf(root: string): Promise<string> {
  const known = bundled.get(root) ?? bundleFile(path.join(root, 'src/desk/view/desk.tsx'));
  bundled.set(root, known);
  return known;
}

/** The page's files. The script is bundled once, when the page is first asked for. */
export const openAssets = (root: string): Assets => ({
  script: () => bundleOf(root),
  styles: async () => (await Promise.all(STYLES.map((file) => readFile(path.join(root, file), 'utf8')))).join('\n'),
});

/** The one page: everything else is made by its script. */
export const PAGE = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>文库工作台</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="desk.css">
</head>
<body>
<div id="desk"><main><h1>文库工作台</h1><p role="status">正在打开……</p></main></div>
<script src="desk.js"></script>
</body>
</html>
`;
