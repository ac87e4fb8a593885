import type { ResourceHandlers } from '../operations/handler.ts';
import { answer, fileOfPath, filePath, fileRedirect, keepFile } from '../resource/index.ts';

export const assets: ResourceHandlers<'findings', 'assets'> = {
  download: (call) => fileRedirect(call, fileOfPath(call)),
  upload: (call) => answer({ path: filePath(keepFile(call)) }),
};
