import { parseArgs } from 'node:util';
import { runVerify } from '../src/edition/run-verify.ts';

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
if (values.help) {
  console.log('用法：npm run verify\n\n把每篇文稿与底本逐字核对，列出删去的、接上的和校勘的各有几处。');
} else {
  process.exitCode = runVerify();
}
