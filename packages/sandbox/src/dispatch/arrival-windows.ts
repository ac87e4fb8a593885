import type { ArrivalWindowConfiguration } from '@truckroll/contract/types/dispatch';
import { json, type ResourceHandlers } from '../operations/handler.ts';
import { invalid, notFound } from '../operations/operation-error.ts';
import { createOne, getOne, listOf, replaceOne, type GenericCall } from '../resource/index.ts';
import type { TenantStore } from '../store/collection.ts';
import { assertBusinessUnits } from './known-records.ts';
import { dispatchRecords } from './records.ts';
import { formatTimeSpan, parseTimeSpan } from './time-span.ts';

const CONFIGURATION = 'arrival-window-configuration';
/** assumed: what a tenant has that never chose. */
const DEFAULT_CONFIGURATION: ArrivalWindowConfiguration = 'StartTimeOfArrivalWindow';
const DAY_MS = 86_400_000;

export const arrivalWindows: ResourceHandlers<'dispatch', 'arrivalWindows'> = {
  list: listOf('arrival-window'),
  get: getOne('arrival-window'),
  create: createOne('arrival-window', { members: windowMembers }),
  update: replaceOne('arrival-window', { members: windowMembers }),
  setActivated(call) {
    const active = call.body.isActive;
    const window = dispatchRecords(call.store, 'arrival-window').update(call.path.id, { active });
    if (window === undefined) throw notFound(`Arrival window ${call.path.id}`);
    return json(undefined);
  },
  getConfiguration(call) {
    return json({ configuration: arrivalWindowConfiguration(call.store) });
  },
  updateConfiguration(call) {
    const { configuration } = call.body;
    call.store.setSetting(CONFIGURATION, configuration);
    return json({ configuration });
  },
};

/** Whether an appointment begins when its arrival window does, or when it ends. */
export function arrivalWindowConfiguration(store: TenantStore): ArrivalWindowConfiguration {
  return store.getSetting<ArrivalWindowConfiguration>(CONFIGURATION) ?? DEFAULT_CONFIGURATION;
}

/**
 * The checked times of a window. The published text of `duration` speaks of an end time; its name
 * and its use in answers say it is a length.
 */
function windowMembers(call: GenericCall, body: Readonly<Record<string, unknown>>) {
  const startMs = parseTimeSpan(String(body['start']), 'start');
  const durationMs = parseTimeSpan(String(body['duration']), 'duration');
  // assumed: a window starts on its day and lasts a day at most.
  if (startMs >= DAY_MS) throw invalid('start', 'The start must be a time of day.');
  if (durationMs <= 0 || durationMs > DAY_MS) {
    throw invalid('duration', 'The duration must be more than nothing and at most a day.');
  }
  assertBusinessUnits(call.store, 'businessUnitIds', body['businessUnitIds']);
  return { start: formatTimeSpan(startMs), duration: formatTimeSpan(durationMs) };
}
