import type { BlockRole } from './document.ts';

/**
 * Elements that may wrap a paragraph of a document to say what part of an official document it is. They are data: they
 * become a class on the paragraph, never code.
 */
export const ROLE_ELEMENTS: Readonly<Record<string, BlockRole>> = {
  Salutation: 'salutation',
  Addressee: 'addressee',
  DocNumber: 'docnumber',
  Subtitle: 'subtitle',
  Signature: 'signature',
  IssueDate: 'issuedate',
  Attachment: 'attachment',
  Note: 'note',
};
