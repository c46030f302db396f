import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleFile } from '../../build/bundling/bundle-classic.ts';
import { engineFolder, engineModule } from '../../files/engine-folder.ts';

/** Styles of the site that the desk shares, then its own. */
const STYLES = [
  'src/site/styles/tokens.css',
  'src/site/styles/base.css',
  'src/site/styles/charts.css',
  ...[
    'frame',
    'fields',
    'lists',
    'import',
    'site',
    'publish',
    'workbench',
    'rows',
    'comments',
    'tables',
    'media',
    'pages',
  ].map((name) => `src/desk/view/styles/${name}.css`),
];

/** What the page of the desk is made of: its script, bundled once, and its styles. */
export interface Assets {
  script: () => Promise<string>;
  styles: () => Promise<string>;
}

let bundled: Promise<string> | undefined;
const inEngine = (file: string): string => path.join(engineFolder(), file);

/** The page's files. The script is bundled once, when the page is first asked for. */
export const openAssets = (): Assets => ({
  script: () => (bundled ??= bundleFile(engineModule('src/desk/view/desk', '.tsx'))),
  styles: async () => (await Promise.all(STYLES.map((file) => readFile(inEngine(file), 'utf8')))).join('\n'),
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
