import os from 'node:os';
import path from 'node:path';

/** What a stock Starlight site consists of, as its own template names them; pinned, so that figures can be compared. */
export const STARLIGHT_PACKAGES = { '@astrojs/starlight': '0.42.4', astro: '7.3.5', sharp: '0.35.5' } as const;

/** Where Starlight is kept unless another folder is named: never among this project's own packages. */
export const usualStarlightFolder = (): string =>
  path.join(os.tmpdir(), `zhangju-bench-starlight-${STARLIGHT_PACKAGES['@astrojs/starlight']}`);
