/** The licence as the package carries it: what stands below its rule is about the library's texts, which are not in it. */
export function packedLicence(text: string): string {
  const [licence = ''] = text.split(/^-{20,}$/mu);
  return `${licence.trimEnd()}\n`;
}
