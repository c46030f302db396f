import type { BlockRole } from './document.ts';

/**
 * Elements that may wrap a paragraph of a document to say what part of an official document it is. They are data: they
 * become a class on the paragraph, never code.
 */
export const ROLE_ELEMENTS: Readonly<Record<string, BlockRole>> = {
  CopyNumber: 'copynumber',
  Classification: 'classification',
  Urgency: 'urgency',
  Masthead: 'masthead',
  DocNumber: 'docnumber',
  Signer: 'signer',
  Subtitle: 'subtitle',
  History: 'history',
  Occasion: 'occasion',
  Contents: 'contents',
  Addressee: 'addressee',
  Salutation: 'salutation',
  Attachment: 'attachment',
  AttachmentList: 'attachmentlist',
  Signature: 'signature',
  IssueDate: 'issuedate',
  Note: 'note',
  CopyTo: 'copyto',
  Printing: 'printing',
};
