import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cutFrame, type CutFrame } from '../../site/frames.ts';

/** Leaves frames in files, each once, where the processes that fill them find them: handing one over for every page takes longer. */
export class FrameFiles {
  readonly #folder: string;
  readonly #files = new Map<string, string>();

  /** @param folder for the time of the build */
  constructor(folder: string) {
    this.#folder = path.join(folder, 'frames');
    mkdirSync(this.#folder, { recursive: true });
  }

  /**
   * @param html the frame as it was rendered
   * @returns the file in which it stands
   */
  fileOf(html: string): string {
    const known = this.#files.get(html);
    if (known !== undefined) return known;
    const file = path.join(this.#folder, `${String(this.#files.size)}.json`);
    writeFileSync(file, JSON.stringify(cutFrame(html)));
    this.#files.set(html, file);
    return file;
  }
}

/** A process fills the same few again and again in a large library; in a small one every document has its own. */
const MOST_KEPT = 16;
const kept = new Map<string, CutFrame>();

/** Reads a frame that was left in a file. */
export function readFrame(file: string): CutFrame {
  const known = kept.get(file);
  if (known) return known;
  const frame = JSON.parse(readFileSync(file, 'utf8')) as CutFrame;
  if (kept.size < MOST_KEPT) kept.set(file, frame);
  return frame;
}
