import { createHash } from 'node:crypto';
import type { Block, StructuredDocument } from '../model/document.ts';
import type { Fault } from '../model/faults/fault.ts';
import type { Ledger, LedgerEntry } from './schema.ts';

/** First 16 hexadecimal digits of the SHA-256 of a block's words. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);
}

/** The ledger's entry for a block as it stands now. */
export function entryFor(block: Block): LedgerEntry {
  return {
    address: block.eId,
    code: block.code,
    digest: digestOf(block.text),
    sentences: block.sentences.length,
    opening: block.text.slice(0, 16),
  };
}

const ACCEPT = '如果这个改动是有意的，运行 npm run check -- --accept 接受它；否则把原文改回去。';

/**
 * Compares a document with its ledger. Every published address must still be there and point at the same words, or be
 * retired with a successor; every address of the document must be in the ledger. Of a draft nothing was published that could be lost.
 * @param ledgerFile path for messages
 */
export function compareLedger(document: StructuredDocument, ledger: Ledger, ledgerFile: string): Fault[] {
  if (ledger.draft) return [];
  const blocks = new Map(document.blocks.map((block) => [block.eId, block]));
  const retired = new Set(ledger.retired.map((entry) => entry.address));
  const byDigest = new Map(document.blocks.map((block) => [digestOf(block.text), block]));
  const known = new Set<string>();
  const faults: Fault[] = [];
  const fault = (rule: string, what: string, details: string[] = [], remedy = ACCEPT): void => {
    faults.push({ rule, file: ledgerFile, what, details, remedy });
  };

  for (const entry of ledger.addresses) {
    known.add(entry.address);
    const block = blocks.get(entry.address);
    if (!block) {
      const moved = byDigest.get(entry.digest);
      fault('address-kept', `已公布的地址 ${document.id}#${entry.address} 在文稿里不见了。`, [
        `登记时的开头：${entry.opening}`,
        moved ? `同样的文字现在在：${moved.eId}（${moved.label}）` : '同样的文字在文稿里也找不到了',
      ]);
      continue;
    }
    const now = entryFor(block);
    if (now.digest !== entry.digest) {
      fault(
        'address-same-words',
        `已公布的地址 ${document.id}#${entry.address}（${block.label}）现在指的是别的文字。`,
        [`登记时的开头：${entry.opening}（${entry.digest}）`, `现在的开头：　${now.opening}（${now.digest}）`],
      );
    } else if (now.code !== entry.code) {
      fault('address-same-code', `地址 ${document.id}#${entry.address} 的段号由 ${entry.code} 变成了 ${now.code}。`);
    } else if (now.sentences !== entry.sentences) {
      fault(
        'address-same-sentences',
        `地址 ${document.id}#${entry.address} 的分句由 ${String(entry.sentences)} 句变成了 ${String(now.sentences)} 句。`,
      );
    }
  }
  for (const entry of ledger.retired) {
    if (blocks.has(entry.address)) {
      fault(
        'address-not-reused',
        `已停用的地址 ${document.id}#${entry.address} 又被用在了别的文字上。`,
        [],
        '给这段文字换一个从未用过的地址，或从停用名单里删去它。',
      );
    }
    if (entry.successor !== null && !blocks.has(entry.successor)) {
      fault(
        'successor-exists',
        `停用的地址 ${entry.address} 指向的 ${entry.successor} 不在文稿里。`,
        [],
        '运行 npm run check -- --accept，让它指向这些文字现在的地方。',
      );
    }
  }
  const unrecorded = document.blocks.filter((block) => !known.has(block.eId) && !retired.has(block.eId));
  if (unrecorded.length > 0) {
    fault(
      'address-recorded',
      `《${document.shortTitle}》有 ${String(unrecorded.length)} 个新地址还没有登记。`,
      [
        ...unrecorded
          .slice(0, 5)
          .map((block) => `${document.id}#${block.eId}（${block.label}）：${block.text.slice(0, 16)}`),
        ...(unrecorded.length > 5 ? [`……另外 ${String(unrecorded.length - 5)} 个`] : []),
      ],
      '运行 npm run check -- --accept 登记；登记以后，这些地址就不再变动。',
    );
  }
  return faults;
}
