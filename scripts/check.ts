import { parseArgs } from 'node:util';
import { runCheck } from '../src/checks/run-check.ts';

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' }, accept: { type: 'boolean', default: false } } });
if (values.help) {
  console.log('用法：npm run check [-- --accept]\n\n检查文库：文字、引文、地址。--accept 把现在的地址登记到 content/ledger/。');
} else {
  process.exitCode = runCheck({ accept: values.accept });
}
