import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from '../../src/model/faults/fault.ts';
import { composeLibrary } from '../../src/library/compose-library.ts';
import { documentNames, inspectLibrary, type Library } from '../../src/library/load-library.ts';
import { readEdition } from '../../src/library/read-edition.ts';
import { readCollections } from '../../src/materials/load-collections.ts';
import { temporaryFolder } from './folders.ts';
import { PROJECT } from './project.ts';

let shipped: Library | undefined;

/** The library as it is shipped. Its soundness is the business of `npm run check`, not of who asks for it here. */
export const shippedLibrary = (): Library => (shipped ??= readShippedLibrary());

function readShippedLibrary(): Library {
  const { library } = inspectLibrary(path.join(PROJECT, 'content'));
  if (!library) throw new Error('content/ cannot be read');
  return library;
}

/** What is wrong with the shipped documents themselves, read once. */
let shippedReadings: ReturnType<typeof readEdition>[] | undefined;
const readShipped = (): ReturnType<typeof readEdition>[] => {
  const shipped = path.join(PROJECT, 'content');
  return (shippedReadings ??= documentNames(shipped).map((name) => readEdition(shipped, name)));
};

/** What is wrong with a library whose documents, sources, annotations and ledger are the shipped ones. */
const faultsBeside = (folder: string): Fault[] => composeLibrary(folder, readCollections(folder), readShipped()).faults;

let shippedFaults: Fault[] | undefined;

/** What a document is made of; a change elsewhere in a library leaves its reading as it was. */
const OF_DOCUMENTS = /^(?:documents|sources|annotations|ledger)\//u;

/** A library in the making: a copy of the shipped one that a test may spoil. */
export interface SpoiledLibrary {
  folder: string;
  /** Writes a file anew. */
  write: (name: string, text: string) => void;
  /** Replaces words that must stand in a file, once. */
  replace: (name: string, before: string, after: string) => void;
  /** Line, from 1, on which words first stand in a file. */
  lineOf: (name: string, words: string) => number;
  /** The faults of one rule. */
  faults: (rule: string) => Fault[];
}

/** Copies the shipped library to a folder of the running test. */
export function copyLibrary(): SpoiledLibrary {
  const folder = temporaryFolder();
  cpSync(path.join(PROJECT, 'content'), folder, { recursive: true });
  let sameDocuments = true;
  let changed = false;
  let judged: Fault[] | undefined;
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const write = (name: string, text: string): void => {
    changed = true;
    judged = undefined;
    sameDocuments &&= !OF_DOCUMENTS.test(name);
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const positionOf = (name: string, words: string): number => {
    const at = read(name).indexOf(words);
    if (at < 0) throw new Error(`${name} does not hold “${words}”`);
    return at;
  };
  return {
    folder,
    write,
    replace: (name, before, after) => {
      positionOf(name, before);
      write(
        name,
        read(name).replace(before, () => after),
      );
    },
    lineOf: (name, words) => read(name).slice(0, positionOf(name, words)).split('\n').length,
    faults: (rule) => {
      judged ??= !changed
        ? (shippedFaults ??= faultsBeside(folder))
        : sameDocuments
          ? faultsBeside(folder)
          : inspectLibrary(folder).faults;
      return judged.filter((fault) => fault.rule === rule);
    },
  };
}
