import ts from 'typescript';

/** Where a component or a script of its imports a module of ours. */
const IMPORTED = /(?<=\b(?:from|import)\s*\(?\s*)(['"])(\.{1,2}\/[^'"]+)\.tsx?\1/gu;

/** The name of an engine's file in the package: modules are JavaScript there, as Node strips no types below `node_modules`. */
export const packedName = (file: string): string => file.replace(/\.tsx?$/u, '.js');

/**
 * The text of an engine's file as the package carries it: a module without its types, and whatever imports one by its new
 * name. Everything else is as it was.
 */
export function packedText(file: string, text: string): string {
  if (file.endsWith('.astro')) return text.replace(IMPORTED, '$1$2.js$1');
  if (!/\.tsx?$/u.test(file)) return text;
  return ts.transpileModule(text, {
    fileName: file,
    compilerOptions: {
      module: ts.ModuleKind.Preserve,
      target: ts.ScriptTarget.ESNext,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
      jsx: ts.JsxEmit.ReactJSX,
      jsxImportSource: 'preact',
    },
  }).outputText;
}
