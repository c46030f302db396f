import { PlainError } from '../model/faults/plain-error.ts';
import { clickhouseEngine } from './clickhouse-engine.ts';
import type { Engine } from './engine.ts';
import { postgresqlEngine } from './postgresql-engine.ts';

/**
 * Opens the database that an address names: `postgres://…`, or `http://…` for ClickHouse.
 * @throws PlainError when it names neither, or does not answer
 */
export async function openEngine(address: string): Promise<Engine> {
  const engine = /^postgres(?:ql)?:\/\//u.test(address)
    ? postgresqlEngine(address)
    : /^https?:\/\//u.test(address)
      ? clickhouseEngine(address)
      : null;
  if (!engine)
    throw new PlainError(
      '看不懂数据库的地址。检索服务没有打开。\n  怎么办：写成 postgres://用户:密码@主机/库 或 http://用户:密码@主机:8123/库（ClickHouse）。',
      { exitCode: 2 },
    );
  try {
    await engine.count('章');
    await engine.forms();
    return engine;
  } catch (cause) {
    await engine.close();
    // The address holds a password, so it is not repeated.
    throw new PlainError(
      `数据库连不上，或者里面还没有文库：${cause instanceof Error ? cause.message : ''}\n  怎么办：看看数据库开了没有，地址、用户、密码对不对；还没装入的，先 npm run export，再照 load.sql 第一行说的装入。`,
      { cause },
    );
  }
}
