import type { ResourceHandlers } from '../operations/handler.ts';
import { conflict } from '../operations/operation-error.ts';
import type { StoredRecord } from '../store/collection.ts';
import {
  createOne,
  findRecord,
  getOne,
  listOf,
  pageOf,
  patchOne,
  removeOne,
  replaceOne,
  type GenericCall,
  type Members,
} from '../resource/index.ts';
import { JOURNAL_ENTRY_FILTERS } from './journal-entry-filters.ts';
import { linesOf, summarize, toDetails } from './journal-lines.ts';

const ENTRIES = 'journal-entry';

/** documented: entries, their summaries and details come in pages of 500 at most. */
const paging = { maxPageSize: 500 };

/** documented: entries have GUIDs for ids and a version that every save moves on. */
export const journalEntries: ResourceHandlers<'accounting', 'journalEntries'> = {
  create: createOne(ENTRIES, {
    isGuid: true,
    members: (call, body) => ({
      ...written(call, body),
      number: call.store.nextId(),
      source: 'External',
      syncStatus: 'NotSynced',
      versionId: 1,
    }),
  }),
  delete: removeOne(ENTRIES, { check: (_call, entry) => refuseSynced(entry) }),
  get: getOne(ENTRIES),
  getDetails: (call) => {
    const lines = linesOf(findRecord(call, ENTRIES, { parameter: 'id' }));
    const details = lines.map((line) => toDetails(call, line));
    return pageOf(call, details, paging);
  },
  getSummary: (call) => {
    const lines = linesOf(findRecord(call, ENTRIES, { parameter: 'id' }));
    return pageOf(call, summarize(call, lines), paging);
  },
  list: listOf(ENTRIES, { filters: JOURNAL_ENTRY_FILTERS, ...paging }),
  replace: replaceOne(ENTRIES, {
    check: (_call, entry, body) => {
      refuseSynced(entry);
      refuseOldVersion(entry, body);
    },
    members: (call, body, entry) => ({ ...written(call, body), ...nextVersion(entry) }),
  }),
  syncUpdate: patchOne(ENTRIES, {
    parameter: 'id',
    members: (call, body, entry) => ({
      ...customFieldMembers(body),
      versionId: entry['versionId'],
      ...(body['syncStatus'] === 'Synced'
        ? { lastSyncVersionId: body['versionId'] ?? entry['versionId'], exportedOn: call.now() }
        : {}),
    }),
  }),
  update: patchOne(ENTRIES, {
    members: (_call, body, entry) => ({ ...customFieldMembers(body), ...nextVersion(entry) }),
  }),
};

function written(_call: GenericCall, body: Members): Members {
  const lines = (body['lines'] ?? []) as readonly Members[];
  return { ...customFieldMembers(body), lines, isEmpty: lines.length === 0 };
}

/** documented: custom fields are written as one object and shown as a list. */
function customFieldMembers({ customFields }: Members): Members {
  if (customFields === undefined) return {};
  const entries = Object.entries((customFields ?? {}) as Readonly<Record<string, unknown>>);
  return { customFields: entries.map(([name, value]) => ({ name, value })) };
}

function nextVersion(entry: StoredRecord): Members {
  return { versionId: Number(entry['versionId'] ?? 0) + 1 };
}

/** assumed: what the accounting system has taken over stays as it is. */
function refuseSynced(entry: StoredRecord): void {
  if (entry['syncStatus'] === 'Synced') throw conflict('The journal entry is synced.');
}

/** assumed: who saves names the version that was read. */
function refuseOldVersion(entry: StoredRecord, body: Members): void {
  if (body['versionId'] !== entry['versionId']) {
    throw conflict(`The journal entry is at version ${String(entry['versionId'])}.`);
  }
}
