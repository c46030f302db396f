import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  RelaxNGValidator,
  XmlBufferInputProvider,
  XmlDocument,
  xmlRegisterInputProvider,
  XsdValidator,
} from 'libxml2-wasm';
import { PROJECT } from '../../support/project.ts';

/* eslint-disable @typescript-eslint/no-deprecated -- TEI publishes its schema as RELAX NG, and libxml2 is the validator that needs no Java. */

const schema = (name: string): Buffer => gunzipSync(readFileSync(path.join(PROJECT, 'tests/exports/schemas', name)));

/** The attributes of the namespace `xml:`. */
const XML_ATTRIBUTES = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
<xs:attribute name="lang" type="xs:string"/><xs:attribute name="space" type="xs:string"/>
<xs:attribute name="id" type="xs:ID"/><xs:attribute name="base" type="xs:anyURI"/></xs:schema>`;

const VALIDATORS = {
  akn: () => {
    const buffers = { './xml.xsd': Buffer.from(XML_ATTRIBUTES), 'xml.xsd': Buffer.from(XML_ATTRIBUTES) };
    xmlRegisterInputProvider(new XmlBufferInputProvider(buffers));
    return XsdValidator.fromDoc(XmlDocument.fromBuffer(schema('akomantoso30.xsd.gz')));
  },
  tei: () => RelaxNGValidator.fromDoc(XmlDocument.fromBuffer(schema('tei_all.rng.gz'))),
};

const made = new Map<string, XsdValidator | RelaxNGValidator>();

/**
 * Holds a document against the official schema, by libxml2.
 * @throws XmlValidateError with what is wrong
 */
export function validate(kind: keyof typeof VALIDATORS, xml: string): void {
  const validator = made.get(kind) ?? VALIDATORS[kind]();
  made.set(kind, validator);
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
  }
}
