import type { RoleName } from '../edition/schemas/decisions.ts';
import type { BlockRole } from '../model/document.ts';

/** The words of decisions.yaml for the roles of the document model. */
export const ROLES: Readonly<Record<RoleName, BlockRole>> = {
  份号: 'copynumber',
  密级: 'classification',
  紧急程度: 'urgency',
  发文机关标志: 'masthead',
  文号: 'docnumber',
  签发人: 'signer',
  副题: 'subtitle',
  题注: 'history',
  会议信息: 'occasion',
  目录: 'contents',
  主送: 'addressee',
  称谓: 'salutation',
  附件: 'attachment',
  附件说明: 'attachmentlist',
  署名: 'signature',
  日期: 'issuedate',
  附注: 'note',
  抄送: 'copyto',
  印发: 'printing',
};
