import type { ResourceHandlers } from '../operations/handler.ts';
import { answer, shape } from '../resource/index.ts';

export const capacityWarnings: ResourceHandlers<'marketingAds', 'capacityWarnings'> = {
  get: (call) => {
    const data = call.store.collection('capacity-warning').find();
    const { id: tenantId, name: tenantName } = call.tenant;
    return answer(shape(call, { tenantId, tenantName, totalCount: data.length, data }));
  },
};
