import path from 'node:path';
import type { Findings } from '../later-check.ts';
import { keepFaults } from '../../model/faults/keep-faults.ts';
import { listFiles } from '../../files/list-files.ts';
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

/** Reads `datasets/*.yaml`, in the order of the tables; what is wrong or to be checked is added to the findings. */
export function loadDatasets(folder: string, { faults, later }: Findings): LoadedDataset[] {
  const datasets: LoadedDataset[] = [];
  for (const file of listFiles(path.join(folder, 'datasets'), '.yaml')) {
    const id = path.basename(file, '.yaml');
    const content = keepFaults(faults, () => {
      requireId(id, shownPath(file));
      return readYaml(file, datasetSchema, '写一张比较表');
    });
    if (!content) continue;
    datasets.push({ id, file, data: content.data });
    later.push((editions) => checkDataset(content, shownPath(file), editions));
  }
  return datasets.sort((a, b) => a.data.order - b.data.order);
}
