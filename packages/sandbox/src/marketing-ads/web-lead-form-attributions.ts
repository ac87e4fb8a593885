import type { ResourceHandlers } from '../operations/handler.ts';
import { answer, requireReference } from '../resource/index.ts';
import { keepAttribution } from './attribution.ts';

export const webLeadFormAttributions: ResourceHandlers<'marketingAds', 'webLeadFormAttributions'> =
  {
    create: (call) => {
      const lead = requireReference(call, 'lead', 'leadId', call.body.leadId);
      keepAttribution(call, { leadType: 'WebLeadForm', lead });
      return answer(undefined);
    },
  };
