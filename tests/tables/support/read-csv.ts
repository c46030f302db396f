/**
 * Reads CSV as RFC 4180 describes it, written from the RFC alone so that it can judge what the site writes.
 * @throws Error for anything that the RFC does not allow
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const quote = text.indexOf('"', at);
        if (quote < 0) throw new Error('a quoted field does not end');
        field += text.slice(at, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        field += '"';
        at += 1;
      }
    } else {
      const end = /[,"\r\n]|$/u.exec(text.slice(at))?.index ?? 0;
      field = text.slice(at, at + end);
      at += end;
    }
    row.push(field);
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`neither comma nor line end after field ${field}`);
  }
  return rows;
}
