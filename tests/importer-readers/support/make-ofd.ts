import type { Drawn } from './make-pdf.ts';
import { makeZip } from './make-zip.ts';

const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const MM = 25.4 / 72;

/** The smallest OFD (GB/T 33190) whose pages draw the words given; places in points from the lower left corner, as for a PDF. */
export function makeOfd(pages: readonly (readonly Drawn[])[]): Uint8Array {
  const xml = (name: string, inner: string): string => `<?xml version="1.0"?><ofd:${name} ${NAMESPACE}>${inner}</ofd:${name}>`; // prettier-ignore
  const list = pages.map((_, n) => `<ofd:Page ID="${String(n + 10)}" BaseLoc="Pages/P${String(n)}.xml"/>`).join('');
  return makeZip([
    { name: 'OFD.xml', data: xml('OFD', '<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>') },
    {
      name: 'Doc_0/Document.xml',
      data: xml(
        'Document',
        `<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${list}</ofd:Pages>`,
      ),
    },
    ...pages.map((page, n) => ({
      name: `Doc_0/Pages/P${String(n)}.xml`,
      data: xml('Page', `<ofd:Content><ofd:Layer>${page.map(textObject).join('')}</ofd:Layer></ofd:Content>`),
    })),
  ]);
}

function textObject({ text, x, y, size = 16 }: Drawn): string {
  const wide = (size * MM).toFixed(3);
  const steps = text.length > 1 ? ` DeltaX="g ${String([...text].length - 1)} ${wide}"` : '';
  const words = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<ofd:TextObject Boundary="${(x * MM).toFixed(3)} ${((842 - y) * MM).toFixed(3)} 180 10" Size="${wide}"><ofd:TextCode X="0" Y="0"${steps}>${words}</ofd:TextCode></ofd:TextObject>`;
}
