import process from 'node:process';
import { portOption, readPort } from '../src/commands/command-line/read-port.ts';
import { runScript } from '../src/commands/command-line/run-script.ts';
import { serveSearch } from '../src/commands/serve/serve-search.ts';

await runScript(
  {
    typed: 'npm run search-service',
    summary: '打开检索服务：在数据库里查，只读；只有本机连得上，要给别人用请放在网站服务器的后面',
    options: {
      port: portOption(4330),
      site: { value: '网址', help: '网站的地址，以 / 结尾；结果从这里打开，平常是 ../' },
      'per-minute': { value: 'N', help: '每个读者一分钟最多问几次，平常是 60' },
    },
    examples: [
      'ZHANGJU_DATABASE=postgres://zhangju_reader:密码@127.0.0.1/zhangju npm run search-service',
      'ZHANGJU_DATABASE=http://zhangju_reader:密码@127.0.0.1:8123/default npm run search-service',
    ],
  },
  (given) =>
    serveSearch({
      // Not an option: what is typed on a command line, others on the machine can read.
      database: process.env['ZHANGJU_DATABASE'],
      port: readPort(given.port, 4330),
      site: typeof given.site === 'string' ? given.site : '../',
      perMinute: typeof given['per-minute'] === 'string' ? given['per-minute'] : '60',
    }),
);
