import type { ResourceHandlers } from '../operations/handler.ts';
import { exportFeed } from '../resource/index.ts';

export const exportFeeds: ResourceHandlers<'equipmentSystems', 'export'> = {
  installedEquipment: exportFeed('installed-equipment'),
};
