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

/** What each role is called in an office. */
export const ROLE_WORDS: Readonly<Record<BlockRole, string>> = {
  salutation: '称谓，如“同志们：”',
  addressee: '主送机关，如“各街道：”',
  docnumber: '文号',
  subtitle: '副题',
  signature: '署名',
  issuedate: '成文日期',
  attachment: '附件说明，如“附件：1.……”',
  note: '附注，如“（此件公开发布）”',
};
