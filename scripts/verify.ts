import { holdLibrary } from '../src/files/hold-library.ts';
import { contentFolder } from '../src/files/location.ts';
import { runScript } from '../src/commands/command-line/run-script.ts';
import { runVerify } from '../src/commands/verify/run-verify.ts';

await runScript(
  { typed: 'npm run verify', summary: '把每篇文稿与底本逐字核对，列出删去、接行、校勘各几处', options: {} },
  () => holdLibrary(contentFolder(), 'read', runVerify),
);
