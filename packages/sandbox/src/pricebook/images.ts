import type { ResourceHandlers } from '../operations/handler.ts';
import { answer, fileOfPath, filePath, fileRedirect, keepFile } from '../resource/index.ts';

export const images: ResourceHandlers<'pricebook', 'images'> = {
  download: (call) => fileRedirect(call, fileOfPath(call)),
  upload: (call) => answer({ path: filePath(keepFile(call)) }),
};
