const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as the value of an XML attribute in double quotes. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/gu, (sign) => REFERENCES[sign]!);
