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

/** What each role is called in an office. */
export const ROLE_WORDS: Readonly<Record<BlockRole, string>> = {
  copynumber: '份号，如“000001”',
  classification: '密级和保密期限',
  urgency: '紧急程度，如“特急”',
  masthead: '发文机关标志，如“中共某某区委文件”',
  docnumber: '发文字号，如“某委发〔2024〕18号”',
  signer: '签发人',
  subtitle: '副题',
  history: '通过、公布、修订的说明，在题名下面的括号里',
  occasion: '时间、地点、讲话人',
  contents: '目录',
  addressee: '主送机关，如“各街道：”',
  salutation: '称谓，如“同志们：”',
  attachment: '附件的标记，如“附件1”',
  attachmentlist: '附件说明，如“附件：1.……”',
  signature: '署名',
  issuedate: '成文日期',
  note: '附注，如“（此件公开发布）”',
  copyto: '抄送机关',
  printing: '印发机关和印发日期',
};
