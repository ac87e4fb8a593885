import type { ServiceTitan } from '@truckroll/servicetitan';
import type { Input, Office } from './office.ts';
import { OWN } from './own-records.ts';

/** What the office has of its own, looked up through the client, or made where there is none. */

interface ListOfRecords {
  readonly data: readonly { readonly id: number }[];
}

/** The id of a list's first record. */
export async function idOf(list: PromiseLike<ListOfRecords>): Promise<number> {
  const [first] = (await list).data;
  if (first === undefined) throw new TypeError('The list is empty');
  return first.id;
}

export function customerOf(st: ServiceTitan): Promise<number> {
  return idOf(st.crm.customers.list());
}

export function tagTypeOf(st: ServiceTitan): Promise<number> {
  return idOf(st.settings.tagTypes.list());
}

/** A job nobody has begun. */
export function jobOf({ st }: Office): Promise<number> {
  return idOf(st.jpm.jobs.list({ jobStatus: 'Scheduled', sort: '+Id' }));
}

/** The appointment of such a job. */
export async function appointmentOf(office: Office): Promise<number> {
  return idOf(office.st.jpm.appointments.list({ jobId: await jobOf(office) }));
}

export async function jobWithEquipment(office: Office): Promise<number> {
  const id = await jobOf(office);
  await office.st.jpm.jobEquipment.attach({ id, body: { equipmentIds: [OWN.id] } });
  return id;
}

/** A technician on an appointment. */
export async function assignmentOf({ st }: Office) {
  const [{ appointmentId, technicianId } = { appointmentId: 0, technicianId: 0 }] = (
    await st.dispatch.appointmentAssignments.list({ pageSize: 1 })
  ).data;
  return { appointmentId, technicianId };
}

/** A project's status and a sub-status of it. */
export async function subStatusOf(st: ServiceTitan) {
  const { data } = await st.jpm.projectSubStatuses.list({ pageSize: 1 });
  return { statusId: data[0]?.statusId ?? 0, subStatusId: data[0]?.id ?? 0 };
}

/** Somebody who may sell. */
export async function sellerOf({ st }: Office): Promise<number> {
  const { data } = await st.settings.technicians.list();
  return data.find((one) => one.isManagedTech)?.id ?? 0;
}

/** A customer and a place, named as new jobs and projects want them. */
export async function placeOf({ st }: Office) {
  const [location] = (await st.crm.locations.list({ sort: '+Id', pageSize: 1 })).data;
  return { locationId: location?.id ?? 0, customerId: location?.customerId ?? 0 };
}

/** The input with other members in its body. */
export function withBody(sample: Input, members: Input): Input {
  return { ...sample, body: { ...(sample['body'] as Input), ...members } };
}
