import type { Contract } from '@truckroll/contract';
import type { CreateProjectRequest, UpdateProjectRequest } from '@truckroll/contract/types/jpm';
import { actorOf } from '../operations/actor.ts';
import type { Call } from '../operations/handler.ts';
import { invalid } from '../operations/operation-error.ts';
import { requireReference, writeExternalData } from '../resource/index.ts';
import type { TenantStore } from '../store/collection.ts';
import { toStoredTime } from '../store/stored-time.ts';
import { jobCustomFields } from './job-booking.ts';
import { attachJob, detachJob } from './project-jobs.ts';
import { jpmRecords, type Project } from './records.ts';
import { requireProject } from './required-record.ts';

/** @throws OperationError 400 with the fault by field */
export function createProject(call: Call<Contract['jpm']['projects']['create']>): Project {
  const { body, store } = call;
  const location = requireReference(call, 'location', 'locationId', body.locationId);
  const owner = Number(location['customerId']);
  // documented: a location belongs to one customer.
  if (body.customerId && body.customerId !== owner) {
    throw invalid('customerId', `Location ${body.locationId} does not belong to this customer.`);
  }
  const id = store.nextId();
  const project = jpmRecords(store, 'project').insert({
    id,
    // assumed: projects are numbered as jobs are, by their id.
    number: String(id),
    name: null,
    summary: null,
    customerId: owner,
    locationId: body.locationId,
    projectTypeId: null,
    projectManagerIds: [],
    businessUnitIds: [],
    startDate: null,
    targetCompletionDate: null,
    actualCompletionDate: null,
    status: null,
    statusId: null,
    subStatus: null,
    subStatusId: null,
    customFields: [],
    externalData: [],
    jobIds: [],
    ...changesOf(store, body),
    active: true,
  });
  writeExternalData(call, 'project', id);
  return project;
}

/**
 * Changes the members a body names; `jobIds` becomes the whole list of the project's jobs.
 *
 * @throws OperationError 404 for an unknown project or job, 400 with the fault by field
 */
export function changeProject(call: Call<Contract['jpm']['projects']['update']>): Project {
  const { body, store } = call;
  const actor = actorOf(call);
  const project = requireProject(store, call.path.id);
  const changes = changesOf(store, body, project);
  for (const id of body.jobIds ?? []) attachJob(actor, project.id, id);
  if (body.jobIds) {
    const gone = project.jobIds.filter((id) => !body.jobIds?.includes(id));
    for (const id of gone) detachJob(actor, id);
  }
  jpmRecords(store, 'project').update(project.id, { ...changes, modifiedOn: actor.now });
  writeExternalData(call, 'project', project.id);
  return requireProject(store, project.id);
}

function changesOf(
  store: TenantStore,
  body: CreateProjectRequest | UpdateProjectRequest,
  project?: Project,
): Partial<Project> {
  const { customFields, externalData: _, ...rest } = body;
  const { jobIds: __, ...plain } = { jobIds: [], ...rest };
  assertKnown(store, 'projectTypeId', 'project-type', body.projectTypeId);
  const dates = ['startDate', 'targetCompletionDate', 'actualCompletionDate'] as const;
  const times = dates.flatMap((field) => {
    const text = body[field];
    if (text === undefined || text === null) return [];
    return [[field, toStoredTime(text) ?? text] as const];
  });
  return {
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)),
    ...Object.fromEntries(times),
    ...stateOf(store, body, project),
    ...(customFields && {
      customFields: jobCustomFields(store, 'project-custom-field-type', customFields),
    }),
  };
}

/** The status and sub-status with their names; a sub-status belongs to one status. */
function stateOf(
  store: TenantStore,
  body: { readonly statusId?: number | null; readonly subStatusId?: number | null },
  project: Project | undefined,
): Partial<Project> {
  assertKnown(store, 'statusId', 'project-status', body.statusId);
  assertKnown(store, 'subStatusId', 'project-sub-status', body.subStatusId);
  const status = jpmRecords(store, 'project-status').get(body.statusId ?? 0);
  const subStatus = jpmRecords(store, 'project-sub-status').get(body.subStatusId ?? 0);
  const statusId = status?.id ?? project?.statusId;
  if (subStatus && subStatus.statusId !== statusId) {
    throw invalid('subStatusId', `Sub-status ${subStatus.id} does not belong to the status.`);
  }
  // assumed: a new status takes the old one's sub-status away.
  const isMoved = status !== undefined && status.id !== project?.statusId;
  return {
    ...(status && { status: status.name, statusId: status.id }),
    ...(isMoved && { subStatus: null, subStatusId: null }),
    ...(subStatus && { subStatus: subStatus.name, subStatusId: subStatus.id }),
  };
}

function assertKnown(
  store: TenantStore,
  field: string,
  collection: string,
  id: number | null | undefined,
): void {
  if (id === null || id === undefined) return;
  requireReference({ store }, collection, field, id);
}
