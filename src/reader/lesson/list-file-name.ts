/** A list's title as the name of a file, without its ending: what Windows does not have in names is left out. */
export function listFileName(title: string): string {
  const name = title.replace(/[\p{Cc}\\/:*?"<>|]/gu, ' ').trim();
  return name === '' ? '课目' : name;
}
