import { runCheck } from '../src/commands/check/run-check.ts';
import { runScript } from '../src/commands/command-line/run-script.ts';

await runScript(
  {
    typed: 'npm run check',
    summary: '检查文库：文字、引文、地址',
    options: { accept: { help: '接受现在的地址，登记到 content/ledger/' } },
  },
  (given) => Promise.resolve(runCheck({ accept: given.accept === true })),
);
