import type { ApiHandlers } from '../operations/handler.ts';
import { exportFeeds } from './export-feeds.ts';
import { serviceAgreements as agreements } from './service-agreements.ts';

/** Every operation of this API and what answers it. */
export const serviceAgreements: ApiHandlers<'serviceAgreements'> = {
  export: exportFeeds,
  serviceAgreements: agreements,
};
