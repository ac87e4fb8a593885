import type { GpsPingCreateRequest, GpsPingResponse } from '@truckroll/contract/types/dispatch';
import { json, type ResourceHandlers } from '../operations/handler.ts';
import { toStoredTime } from '../store/stored-time.ts';
import { dispatchRecords } from './records.ts';

export const gpsPings: ResourceHandlers<'dispatch', 'gpsPings'> = {
  create(call) {
    const provider = call.path.gps_provider;
    return json(
      call.body.map((ping): GpsPingResponse => {
        const { externalId } = ping;
        const fault = faultOf(ping);
        // assumed: each ping is judged by itself, a wrong one does not stop the others.
        if (fault !== undefined) return { externalId, status: 'Fail', message: fault };
        const eventTime = toStoredTime(ping.eventTime) ?? call.now();
        dispatchRecords(call.store, 'gps-ping').insert({ ...ping, eventTime, provider });
        return { externalId, status: 'Success', message: '' };
      }),
    );
  },
};

/** assumed: what is wrong with a ping, in words; no document lists the reasons. */
function faultOf(ping: GpsPingCreateRequest): string | undefined {
  if (ping.unitId === '') return 'The unit is missing.';
  if (toStoredTime(ping.eventTime) === undefined) return 'The time of the event is no time.';
  if (Math.abs(ping.latitude ?? 0) > 90) return 'The latitude is out of range.';
  if (Math.abs(ping.longitude ?? 0) > 180) return 'The longitude is out of range.';
  return undefined;
}
