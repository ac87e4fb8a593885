import {
  appointmentOf,
  assignmentOf,
  customerOf,
  idOf,
  jobOf,
  jobWithEquipment,
  placeOf,
  sellerOf,
  subStatusOf,
  tagTypeOf,
  withBody,
} from './found-records.ts';
import type { Input, Office } from './office.ts';
import { OWN } from './own-records.ts';

/**
 * Makes the input of an operation whose rules ask for more than any record of the right kind, and
 * brings about what has to be so before.
 */
type Occasion = (office: Office, sample: Input) => Input | Promise<Input>;

const DAY = '2026-12-01';
const APPOINTMENT = {
  start: `${DAY}T15:00:00Z`,
  end: `${DAY}T17:00:00Z`,
  arrivalWindowStart: `${DAY}T15:00:00Z`,
  arrivalWindowEnd: `${DAY}T17:00:00Z`,
};

/** By the key of the operation; all others are content with their samples. */
export const occasions: Readonly<Record<string, Occasion>> = {
  'crm.bookings.create': ({ demo }, sample) =>
    withBody({ ...sample, bookingProvider: demo.bookingProviderId }, BOOKING),
  'crm.bookings.createContact': async (office, sample) => ({
    ...(await ofBooking(office, sample)),
    body: PHONE,
  }),
  'crm.bookings.deleteContact': ofBookingContact,
  'crm.bookings.dismiss': ofBooking,
  'crm.bookings.getForProvider': ofBooking,
  'crm.bookings.listContactsForProvider': ofBooking,
  'crm.bookings.update': async (office, sample) =>
    withBody(await ofBooking(office, sample), { customerType: 'Residential' }),
  'crm.bookings.updateContact': ofBookingContact,
  'crm.contactPreferences.get': (_, sample) => ({ ...sample, preferenceName: 'JobReminders' }),
  'crm.contactPreferences.update': (_, sample) =>
    withBody({ ...sample, preferenceName: 'JobReminders' }, { value: 'true' }),
  'crm.contacts.createRelationship': (_, sample) => ({ ...sample, typeSlug: 'customer' }),
  'crm.contacts.deleteRelationship': async ({ st }) => {
    const related = { contactId: OWN.guid, relatedEntityId: OWN.id, typeSlug: 'customer' };
    await st.crm.contacts.createRelationship(related);
    return related;
  },
  'crm.customers.deleteTag': async ({ st }) => {
    const tag = { id: await customerOf(st), tagTypeId: await tagTypeOf(st) };
    await st.crm.customers.createTag(tag);
    return tag;
  },
  'crm.customers.listModifiedContacts': () => ({ modifiedOnOrAfter: '2020-01-01' }),
  'crm.locations.deleteTag': async ({ st }) => {
    const tag = { id: await idOf(st.crm.locations.list()), tagTypeId: await tagTypeOf(st) };
    await st.crm.locations.createTag(tag);
    return tag;
  },
  'crm.locations.listModifiedContacts': () => ({ modifiedOnOrAfter: '2020-01-01' }),
  'crm.leads.create': (_, sample) => withBody(sample, { bookingId: null }),
  'crm.tags.add': taggedCustomers,
  'crm.tags.remove': taggedCustomers,
  'dispatch.appointmentAssignments.unassignTechnicians': async (office) => {
    const body = { jobAppointmentId: OWN.id, technicianIds: [OWN.id] };
    await office.st.dispatch.appointmentAssignments.assignTechnicians({ body });
    return { body };
  },
  'dispatch.businessHours.create': () => ({ body: { weekdays: HOURS, saturday: [], sunday: [] } }),
  'dispatch.capacity.get': (_, sample) =>
    withBody(sample, { startsOnOrAfter: `${DAY}T00:00:00Z`, endsOnOrBefore: `${DAY}T23:00:00Z` }),
  'dispatch.nonJobAppointments.create': onMondays,
  'dispatch.nonJobAppointments.update': onMondays,
  'dispatch.technicianShifts.create': (_, sample) =>
    withBody(sample, { start: `${DAY}T08:00:00`, end: `${DAY}T16:00:00`, shiftDays: null }),
  'dispatch.technicianShifts.update': (_, sample) =>
    withBody(sample, { start: `${DAY}T08:00:00`, end: `${DAY}T16:00:00` }),
  'dispatch.technicianSkills.assign': async ({ st }) => {
    const { data } = await st.dispatch.technicianSkills.list();
    const [technicianId = 0, skillId = 0] = String(data[0]?.id).split('_').map(Number);
    return { body: { technicianId, skillIds: [skillId], replaceExistingSkills: true } };
  },
  'dispatch.technicianSkills.delete': ofSkill,
  'dispatch.technicianSkills.get': ofSkill,
  'dispatch.technicianTracking.get': async (office) => {
    const { appointmentId, technicianId } = await assignmentOf(office);
    return { appointmentId, technicianId };
  },
  'dispatch.zones.create': onOneDay,
  'dispatch.zones.update': onOneDay,
  'jpm.appointments.create': async (office) => ({
    body: { jobId: await jobOf(office), ...APPOINTMENT, technicianIds: [] },
  }),
  'jpm.appointments.delete': async (office) => {
    const jobId = await jobOf(office);
    const body = { jobId, ...APPOINTMENT, technicianIds: [] };
    return { id: (await office.st.jpm.appointments.create({ body })).id };
  },
  'jpm.appointments.hold': async (office, sample) => ({
    ...sample,
    id: await appointmentOf(office),
  }),
  'jpm.appointments.removeConfirmation': async (office) => {
    await office.st.jpm.appointments.confirm({ id: OWN.id });
    return { id: OWN.id };
  },
  'jpm.appointments.removeHold': async (office) => {
    const id = await appointmentOf(office);
    const reason = await idOf(office.st.jpm.jobHoldReasons.list());
    await office.st.jpm.appointments.hold({ id, body: { reasonId: reason, memo: 'Parts' } });
    return { id };
  },
  'jpm.appointments.reschedule': async (office) => ({
    id: await appointmentOf(office),
    body: APPOINTMENT,
  }),
  'jpm.appointments.updateSpecialInstructions': async (office, sample) => ({
    ...sample,
    id: await appointmentOf(office),
  }),
  'jpm.budgetCodes.createBudgetCodePartial': () => ({ body: { segments: [SEGMENT_ITEM] } }),
  'jpm.budgetCodes.listCompanySegmentItemChildren': (_, sample) => ({
    ...sample,
    ...SEGMENT_ITEM,
  }),
  'jpm.budgetCodes.listProjectSegmentItemChildren': (_, sample) => ({
    ...sample,
    ...SEGMENT_ITEM,
  }),
  'jpm.jobEquipment.attach': async (office, sample) => ({ ...sample, id: await jobOf(office) }),
  'jpm.jobEquipment.detach': async (office) => ({
    id: await jobWithEquipment(office),
    equipmentId: OWN.id,
  }),
  'jpm.jobEquipment.detachBulk': async (office, sample) => ({
    ...sample,
    id: await jobWithEquipment(office),
  }),
  'jpm.jobs.create': async (office) => {
    const { st } = office;
    const unit = {
      businessUnitId: await idOf(st.settings.businessUnits.list()),
      jobTypeId: await idOf(st.jpm.jobTypes.list()),
      campaignId: await idOf(st.marketing.campaigns.list()),
    };
    const appointments = [{ ...APPOINTMENT, technicianIds: [] }];
    const body = { ...unit, ...(await placeOf(office)), priority: 'Normal', summary: 'Leak' };
    return { body: { ...body, appointments } };
  },
  'jpm.jobs.listCancelReasons': canceled,
  'jpm.jobs.removeCancellation': canceledJob,
  'jpm.jobs.update': async (office) => ({
    id: await jobOf(office),
    body: { priority: 'Urgent', summary: 'Leak' },
  }),
  'jpm.projects.create': async (office) => ({
    body: { ...(await placeOf(office)), name: 'Bath', ...(await subStatusOf(office.st)) },
  }),
  'jpm.projects.detachJob': async (office) => {
    const jobId = await jobOf(office);
    const { locationId, customerId } = await office.st.jpm.jobs.get({ id: jobId });
    const { id } = await office.st.jpm.projects.create({ body: { locationId, customerId } });
    await office.st.jpm.projects.attachJob({ id, jobId });
    return { jobId };
  },
  'jpm.projects.update': async ({ st }, sample) => withBody(sample, await subStatusOf(st)),
  'reporting.dynamicValueSets.get': () => ({ dynamicSetId: 'business-units' }),
  'reporting.reports.get': () => REPORT,
  'reporting.reports.getData': () => ({ ...REPORT, body: { parameters: DAYS } }),
  'reporting.reports.list': () => ({ reportCategory: REPORT.reportCategory }),
  'sales.estimates.create': (_, sample) => withBody(sample, { soldBy: OWN.id }),
  'sales.estimates.sell': async (office) => ({
    id: OWN.id,
    body: { soldBy: await sellerOf(office) },
  }),
  'sales.estimates.unsell': async (office) => {
    const { id } = OWN;
    await office.st.sales.estimates.sell({ id, body: { soldBy: await sellerOf(office) } });
    return { id };
  },
  'sales.estimates.update': (_, sample) => withBody(sample, { soldBy: OWN.id }),
  'schedulingPro.routers.getPerformance': byGuid,
  'schedulingPro.routers.listSessions': byGuid,
  'schedulingPro.schedulers.getPerformance': byGuid,
  'schedulingPro.schedulers.listSessions': byGuid,
};

const PHONE = { type: 'Phone', value: '2125550123' } as const;
const BOOKING = {
  customerType: 'Residential',
  contacts: [PHONE],
};
const WEB_BOOKING = {
  source: 'Web',
  name: 'Ada',
  summary: 'Leak',
  externalId: 'web-1',
  contacts: [PHONE],
};
const SEGMENT_ITEM = { segmentId: OWN.id, segmentItemId: OWN.id };
const HOURS = [{ fromHour: 8, toHour: 17 }];
const REPORT = { reportCategory: 'accounting', reportId: 20_001 };
const DAYS = [
  { name: 'From', value: '2026-01-01' },
  { name: 'To', value: '2026-12-31' },
];

async function ofBooking({ st, demo }: Office, sample: Input): Promise<Input> {
  const body = { ...WEB_BOOKING, isFirstTimeClient: true };
  const bookingProvider = demo.bookingProviderId;
  const { id } = await st.crm.bookings.create({ bookingProvider, body });
  return { ...sample, bookingProvider, id };
}

async function ofBookingContact(office: Office, sample: Input): Promise<Input> {
  const input = await ofBooking(office, sample);
  const id = Number(input['id']);
  const contact = await office.st.crm.bookings.createContact({
    bookingProvider: office.demo.bookingProviderId,
    id,
    body: { type: 'Phone', value: '2125550123' },
  });
  return { ...input, contactId: contact.id };
}

async function taggedCustomers({ st }: Office): Promise<Input> {
  return { body: { customerIds: [await customerOf(st)], tagTypeIds: [await tagTypeOf(st)] } };
}

function onMondays(_: Office, sample: Input): Input {
  return withBody(sample, { daysOfWeek: 'Monday', endType: 'Never' });
}

async function ofSkill({ st }: Office): Promise<Input> {
  return { id: (await st.dispatch.technicianSkills.list()).data[0]?.id };
}

function onOneDay(_: Office, sample: Input): Input {
  return withBody(sample, { businessUnits: [OWN.id], serviceDaysIds: [1] });
}

async function canceledJob(office: Office): Promise<{ readonly id: number }> {
  const id = await jobOf(office);
  const reasonId = await idOf(office.st.jpm.jobCancelReasons.list());
  await office.st.jpm.jobs.cancel({ id, body: { reasonId, memo: 'Moved away' } });
  return { id };
}

async function canceled(office: Office): Promise<Input> {
  return { ids: String((await canceledJob(office)).id) };
}

function byGuid(_: Office, sample: Input): Input {
  return { ...sample, id: OWN.guid };
}
