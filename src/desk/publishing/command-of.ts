import type { Job } from '../shared/publishing.ts';

/** Where the library, its site and its preview are. */
export interface Places {
  root: string;
  folder: string;
  preview: string;
  publish: string;
}

/** The place where what a job makes goes. */
export function placeOf(job: Job, { preview, publish }: Places): string {
  if (job.kind === 'preview') return preview;
  return job.kind === 'publish' ? publish : job.to;
}

/** The command that does a job, as a person would type it: its file in scripts/, and what follows. */
export function commandOf(job: Job, places: Places): { script: string; options: string[] } {
  const { folder, publish } = places;
  const packing = ['--content', folder, '--site', publish];
  const unsigned = 'unsigned' in job && job.unsigned ? ['--unsigned'] : [];
  switch (job.kind) {
    case 'preview':
      return { script: 'build.ts', options: ['--content', folder, '--out', places.preview] };
    case 'publish':
      return { script: 'build.ts', options: ['--content', folder, '--out', publish, '--keep'] };
    case 'folder':
      return {
        script: 'pack.ts',
        options: ['--to', job.to, ...packing, ...(job.keep ? ['--keep'] : []), ...unsigned],
      };
    case 'zip':
      return { script: 'pack.ts', options: ['--zip', job.to, ...packing, ...unsigned] };
    case 'update':
      return { script: 'pack.ts', options: ['--update-from', job.from, '--zip', job.to, ...packing, ...unsigned] };
    case 'apply':
      return { script: 'pack.ts', options: ['--apply', job.from, '--to', job.to] };
    case 'kit':
      return { script: 'kit.ts', options: ['--to', job.to] };
  }
}
