import { formatFaults } from '../../model/faults/fault.ts';
import type { ReadEdition } from '../../edition/edition.ts';
import { acceptAddresses, isLedgerFault } from '../../library/accept-addresses.ts';
import { inspectLibrary, type Library } from '../../library/load-library.ts';
import { shownPath } from '../../files/location.ts';
import { describeCollections } from './describe-collections.ts';

function tellAccepted(library: Library<ReadEdition>): void {
  for (const { file, added, changed, retired } of acceptAddresses(library)) {
    console.log(
      `已登记 ${shownPath(file)}：新增 ${String(added)} 个地址，改动 ${String(changed)} 个，停用 ${String(retired)} 个。`,
    );
  }
}

/**
 * Checks the whole library and prints the findings.
 * @param options `accept` records the present addresses in the ledger, provided that nothing else is wrong.
 * @returns exit code
 */
export function runCheck(options: { accept: boolean }): number {
  let { library, faults } = inspectLibrary();
  const others = faults.filter((fault) => !isLedgerFault(fault));
  if (options.accept && library && others.length === 0) {
    tellAccepted(library);
    ({ library, faults } = inspectLibrary());
  }
  if (faults.length > 0 || !library) {
    console.error(formatFaults(faults));
    if (options.accept && others.length > 0) console.error('\n还有别的问题，地址没有登记。请先改好上面各项。');
    return 1;
  }
  const addresses = library.editions.reduce((sum, { ledger }) => sum + ledger.addresses.length, 0);
  const retired = library.editions.reduce((sum, { ledger }) => sum + ledger.retired.length, 0);
  const quotations = library.editions.reduce((sum, { annotations }) => sum + annotations.length, 0);
  const facts = library.editions.flatMap(({ document }) => document.frontmatter.facts);
  console.log(`文稿　${String(library.editions.length)} 篇，与底本逐字相同`);
  console.log(`地址　${String(addresses)} 个，全部与登记相符；已停用 ${String(retired)} 个`);
  const drafts = library.editions.filter(({ ledger }) => ledger.draft).length;
  if (drafts > 0)
    console.log(`草稿　${String(drafts)} 篇还没有发布过，地址还会随层次改动；发布以前运行 npm run check -- --accept`);
  console.log(`引文　${String(quotations)} 条校勘与注，${String(facts.length)} 条题头说明，全部有据`);
  for (const line of describeCollections(library)) console.log(line);
  return 0;
}
