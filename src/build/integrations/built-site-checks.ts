import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkBuiltSite } from '../checks/check-built-site.ts';
import { FaultError } from '../../model/faults/fault.ts';
import { currentLibrary } from '../../library/current-library.ts';

/** Last step of a build: judges what was built, and fails the build when a promise is broken. */
export function builtSiteChecks(): AstroIntegration {
  return {
    name: 'zhangju:built-site-checks',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const report = await checkBuiltSite(fileURLToPath(dir), currentLibrary());
        if (report.faults.length > 0) throw new FaultError(report.faults);
        logger.info(
          `检查 ${String(report.pages)} 页、${String(report.links)} 个链接、${String(report.blocks)} 段文字：没有问题`,
        );
      },
    },
  };
}
