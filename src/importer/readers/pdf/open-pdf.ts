import { createRequire } from 'node:module';
import path from 'node:path';
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { brokenInput, inputFault } from '../input-fault.ts';

type Library = typeof import('pdfjs-dist');

/**
 * Opens a PDF for reading text: no fonts drawn, no script, nothing fetched; character maps come from the installed package.
 * @returns The document and a function that frees it.
 * @throws FaultError when the file is damaged or needs a password to be opened.
 */
export async function openPdf(
  bytes: Uint8Array,
  file: string,
): Promise<{ document: PDFDocumentProxy; close: () => Promise<void> }> {
  const library = await loadLibrary();
  const home = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task: PDFDocumentLoadingTask = library.getDocument({
    // A copy: the library takes the memory over.
    data: new Uint8Array(bytes),
    cMapUrl: `${path.join(home, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${path.join(home, 'standard_fonts')}/`,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  try {
    return { document: await task.promise, close: () => task.destroy() };
  } catch (cause) {
    await task.destroy();
    if (cause instanceof Error && cause.name === 'PasswordException') {
      throw inputFault(
        'input-encrypted',
        file,
        '这个 PDF 加了打开密码，读不出来。',
        '请用 PDF 阅读器打开，去掉密码后另存一份再导入。',
        cause,
      );
    }
    throw brokenInput(file, ' PDF', cause);
  }
}

let loaded: Promise<Library> | null = null;

/** The build for Node. It looks for a canvas to draw on, which reading text does not need, and would print that it found none. */
function loadLibrary(): Promise<Library> {
  loaded ??= (async () => {
    const { warn, log } = console;
    const quiet = (...parts: unknown[]): void => {
      if (!String(parts[0]).startsWith('Warning: Cannot ')) warn(...parts);
    };
    Object.assign(console, { warn: quiet, log: quiet });
    try {
      return await import('pdfjs-dist/legacy/build/pdf.mjs');
    } finally {
      Object.assign(console, { warn, log });
    }
  })();
  return loaded;
}
