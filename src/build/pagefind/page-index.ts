import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { FaultError } from '../../model/faults/fault.ts';

/** Where Pagefind's files stand in the site, as Pagefind wrote them. */
export const PAGEFIND = 'pagefind';

function failure(cause: unknown): FaultError {
  const details = [cause instanceof Error ? cause.message : String(cause)];
  const remedy = '先运行 npm ci 重装依赖，再重新构建；仍不行，请把上面这行原样报告给维护者。';
  return new FaultError({ rule: 'pagefind', what: '分词检索的索引没有建成。', details, remedy }, { cause });
}

/** Throws what Pagefind tells in its answer. */
function judge<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(answer.errors.join('; '));
  return answer;
}

/**
 * The index that Pagefind makes of the pages of a site as they stand on the disk, the same as its command line makes of `--site`.
 * Pagefind runs beside the build, in a process of its own.
 */
export class PageIndex {
  readonly #site: string;
  readonly #index: Promise<PagefindIndex>;

  /** @param site the folder of the site */
  constructor(site: string) {
    this.#site = site;
    this.#index = createIndex().then((made) => judge(made).index!);
    this.#index.catch(() => undefined);
  }

  /**
   * Takes in pages of one folder; those without `data-pagefind-body` are left out.
   * @param folder from the site's root
   * @param ids names of the pages without their ending; all that stand there unless told
   * @throws FaultError when Pagefind does not start or cannot read them
   */
  async add(folder: string, ids?: readonly string[]): Promise<void> {
    const names = ids ? `{${ids.join(',')}}` : '*';
    try {
      judge(await (await this.#index).addDirectory({ path: this.#site, glob: `${folder}/${names}.html` }));
    } catch (cause) {
      throw failure(cause);
    }
  }

  /**
   * Writes `pagefind/`.
   * @throws FaultError when Pagefind does not finish
   */
  async write(): Promise<void> {
    try {
      judge(await (await this.#index).writeFiles({ outputPath: path.join(this.#site, PAGEFIND) }));
    } catch (cause) {
      throw failure(cause);
    }
  }

  /** Ends Pagefind's process. */
  async close(): Promise<void> {
    await close();
  }
}
