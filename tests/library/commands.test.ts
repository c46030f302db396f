import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runNode, type Outcome } from '../support/command.ts';
import { temporaryFolder } from '../support/folders.ts';
import { copyOfSmallLibrary, edit, lineOf, SMALL_LIBRARY } from '../support/small-library.ts';

const run = (script: string, content: string, ...args: string[]): Promise<Outcome> =>
  runNode([`scripts/${script}.ts`, ...args], { ZHANGJU_CONTENT: content });

describe('verify', () => {
  it('tells what it compared, and ends with 0', async () => {
    const { code, stdout, stderr } = await run('verify', SMALL_LIBRARY);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('《云岭街道关于开放阅览室的通知》');
    expect(stdout).toMatch(/删去\s+1 处，10 字/u);
    expect(stdout.match(/✓ 与底本逐字相同/gu)).toHaveLength(2);
  });

  it('ends with 1 and tells on stderr which file and line differ', async () => {
    const content = copyOfSmallLibrary();
    edit(content, 'documents/tongzhi.mdx', '先到先坐', '先到先座');
    const { code, stdout, stderr } = await run('verify', content);
    const line = lineOf(content, 'documents/tongzhi.mdx', '先到先座');
    expect(code).toBe(1);
    expect(stderr).toContain(`documents/tongzhi.mdx:${String(line)}`);
    expect(stderr).toContain('▸坐');
    expect(stderr).toContain('▸座');
    expect(stderr).toContain('怎么办：');
    expect(stdout.match(/✓ 与底本逐字相同/gu)).toHaveLength(1);
    expect(stdout).toContain('✗ 与底本不同');
  });
});

describe('verify', () => {
  it('prints white space and codes of web pages that were left out or replaced', async () => {
    const content = copyOfSmallLibrary();
    const input = path.join(temporaryFolder(), 'xiulu.txt');
    const lines = Array.from(
      { length: 60 },
      (_, index) => `${index % 2 === 0 ? '　　' : ''}各村出工${String(index)}人。`,
    );
    writeFileSync(input, `关于修路的通知\n${lines.join('\n')}\n称为&ldquo;村村通&rdquo;。\n`);
    expect(await runNode(['scripts/import.ts', input, '--content', content])).toMatchObject({ code: 0 });
    const { code, stdout } = await run('verify', content);
    expect(code).toBe(0);
    expect(stdout).toMatch(/还原\s+2 处网页代码\n\s+第 62 行　&ldquo; → “/u);
    expect(stdout).toMatch(/行首的空白（缩进）　30 行　第 2,4,6,[\d,]+… 行/u);
  });
});

describe('check', () => {
  it('counts what is sound, and ends with 0', async () => {
    const { code, stdout, stderr } = await run('check', SMALL_LIBRARY);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('文稿　2 篇');
    expect(stdout).toContain('地址　25 个');
  });

  it('ends with 1 for a quotation that is not in the source', async () => {
    const content = copyOfSmallLibrary();
    edit(content, 'annotations/tongzhi.yaml', '8点到20点', '9点到20点');
    const { code, stdout, stderr } = await run('check', content);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('quote-matches');
    expect(stderr).toContain('引文与原文不符');
    expect(stderr).toContain('共 1 处问题。');
  });

  it('without a ledger: ends with 1, --accept writes it, and then it is sound', async () => {
    const content = copyOfSmallLibrary();
    const ledger = path.join(content, 'ledger');
    rmSync(ledger, { recursive: true });
    const before = await run('check', content);
    expect(before.code).toBe(1);
    expect(before.stderr).toContain('--accept');
    expect(existsSync(ledger)).toBe(false);

    const accepted = await run('check', content, '--accept');
    expect({ code: accepted.code, stderr: accepted.stderr }).toEqual({ code: 0, stderr: '' });
    expect(accepted.stdout).toContain('新增 18 个地址');
    for (const file of ['tongzhi.yaml', 'jieshao.yaml']) {
      expect(readFileSync(path.join(ledger, file), 'utf8')).toBe(
        readFileSync(path.join(SMALL_LIBRARY, 'ledger', file), 'utf8'),
      );
    }
    expect(readdirSync(ledger).sort()).toEqual(['jieshao.yaml', 'tongzhi.yaml']);

    const after = await run('check', content);
    expect({ code: after.code, stderr: after.stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('--accept writes nothing while something else is wrong', async () => {
    const content = copyOfSmallLibrary();
    rmSync(path.join(content, 'ledger'), { recursive: true });
    edit(content, 'annotations/tongzhi.yaml', '8点到20点', '9点到20点');
    const { code, stderr } = await run('check', content, '--accept');
    expect(code).toBe(1);
    expect(stderr).toContain('地址没有登记');
    expect(existsSync(path.join(content, 'ledger'))).toBe(false);
  });
});
