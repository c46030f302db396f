/** Words at a place, in points from the lower left corner; a slant in degrees. */
export interface Drawn {
  text: string;
  x: number;
  y: number;
  size?: number;
  slant?: number;
}

/**
 * A PDF whose pages draw the words given, in a font that is not embedded and whose characters are UTF-16 (the predefined
 * map UniGB-UTF16-H), as Chinese office software wrote it for years. Every character is as wide as its size.
 * @param encrypt Adds an encryption dictionary that no password opens.
 */
export function makePdf(pages: readonly (readonly Drawn[])[], encrypt = false): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pages.map((_page, index) => `${String(6 + index * 2)} 0 R`).join(' ');
  add(`<< /Type /Pages /Count ${String(pages.length)} /Kids [${kids}] >>`);
  add('<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [4 0 R] >>');
  add(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 >>',
  );
  add(
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
  );
  for (const page of pages) {
    const next = objects.length + 2;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(next)} 0 R >>`,
    );
    const stream = page.map(draw).join('\n');
    add(`<< /Length ${String(stream.length)} >>\nstream\n${stream}\nendstream`);
  }
  if (encrypt) add(`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`);
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${String(index + 1)} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  file += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  const lock = encrypt
    ? ` /Encrypt ${String(objects.length)} 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]`
    : '';
  file += `trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R${lock} >>\nstartxref\n${String(start)}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

function draw({ text, x, y, size = 16, slant = 0 }: Drawn): string {
  const codes = [...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  const cos = Math.cos((slant * Math.PI) / 180).toFixed(4);
  const sin = Math.sin((slant * Math.PI) / 180).toFixed(4);
  return `BT /F1 ${String(size)} Tf ${cos} ${sin} ${(-Number(sin)).toFixed(4)} ${cos} ${String(x)} ${String(y)} Tm <${codes}> Tj ET`;
}
