import type { ApiHandlers } from '../operations/handler.ts';
import { listOf } from '../resource/index.ts';
import { exportFeeds } from './export-feeds.ts';
import { serviceAgreements as agreements } from './service-agreements.ts';

/** Every operation of this API and what answers it. */
export const serviceAgreements: ApiHandlers<'serviceAgreements'> = {
  customFields: { list: listOf('service-agreement-custom-field-type') },
  export: exportFeeds,
  serviceAgreements: agreements,
};
