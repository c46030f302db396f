import { pathOf } from './bring-script.ts';
import { sheetOf } from './styles.ts';

/** Stands for `src/reader/dom/bring-style.ts` in the edition that is one file. */
export async function bringStyle(address: string, media = ''): Promise<() => void> {
  const sheet = await sheetOf(pathOf(address), media).catch(() => null);
  if (sheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
