import { matching, splitValues, type FilterOverrides } from '../resource/index.ts';

/** Calls are kept flat, so filters look at the call's own members. */
export const CALL_FILTERS: FilterOverrides = {
  campaignId: 'campaign.id',
  agentId: 'agent.id',
  agentName: (value) => [{ field: 'agent.name', is: 'contains', value: String(value) }],
  agentExternalId: 'agent.externalId',
  // assumed: an agent is external when it has an id of another system.
  agentIsExternal: (value) => [
    value === true
      ? { field: 'agent.externalId', is: 'gt', value: 0 }
      : { field: 'agent.externalId', is: 'eq', value: null },
  ],
  phoneNumberCalled: 'to',
  minDuration: matching('call', (call, value) => seconds(call['duration']) >= Number(value)),
  createdAfter: (value) => [{ field: 'createdOn', is: 'gte', value: String(value) }],
  modifiedAfter: (value) => [{ field: 'modifiedOn', is: 'gte', value: String(value) }],
};

/** Filters that only the current list has. */
export const CURRENT_CALL_FILTERS: FilterOverrides = {
  ...CALL_FILTERS,
  callerPhoneNumber: 'from',
  sid: 'sid',
  tag: matching('call', (call, value) => {
    const tags = (call['tags'] ?? []) as readonly { readonly name?: string }[];
    return splitValues(value).some((name) => tags.some((tag) => tag.name === name));
  }),
};

/** The seconds of a duration, `00:01:30`. */
function seconds(duration: unknown): number {
  return String(duration ?? '')
    .split(':')
    .reduce((sum, part) => sum * SIXTY + Number(part), 0);
}

const SIXTY = 60;
