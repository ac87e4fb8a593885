import type { ApiHandlers } from '../operations/handler.ts';
import { equipmentTypes } from './equipment-types.ts';
import { exportFeeds } from './export-feeds.ts';
import { installedEquipment } from './installed-equipment.ts';

/** Every operation of this API and what answers it. */
export const equipmentSystems: ApiHandlers<'equipmentSystems'> = {
  equipmentTypes,
  export: exportFeeds,
  installedEquipment,
};
