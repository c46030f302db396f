import path from 'node:path';
import type { Fault } from '../../model/faults/fault.ts';
import { keepFaults } from '../../model/faults/keep-faults.ts';
import { listFiles } from '../../files/list-files.ts';
import type { Edition } from '../../edition/edition.ts';
import { requireId } from '../../model/require-id.ts';
import { shownPath } from '../../files/location.ts';
import { readYaml } from '../../files/read-yaml.ts';
import { datasetSchema, type Dataset } from './schema.ts';
import { checkDataset } from './check-dataset.ts';

/** A comparison table and where it came from. */
export interface LoadedDataset {
  id: string;
  file: string;
  data: Dataset;
}

/** Reads and checks `datasets/*.yaml`, in the order of the tables; what is wrong is added to `faults`. */
export function loadDatasets(folder: string, editions: readonly Edition[], faults: Fault[]): LoadedDataset[] {
  const datasets: LoadedDataset[] = [];
  for (const file of listFiles(path.join(folder, 'datasets'), '.yaml')) {
    const id = path.basename(file, '.yaml');
    const content = keepFaults(faults, () => {
      requireId(id, shownPath(file));
      return readYaml(file, datasetSchema, '写一张比较表');
    });
    if (!content) continue;
    datasets.push({ id, file, data: content.data });
    faults.push(...checkDataset(content, shownPath(file), editions));
  }
  return datasets.sort((a, b) => a.data.order - b.data.order);
}
