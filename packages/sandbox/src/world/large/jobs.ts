import type { BulkLoad } from '../../store/bulk-load.ts';
import { quickTime } from './quick-time.ts';
import { money } from '../life/money.ts';
import type { LargeStory } from './customers.ts';
import { imagineJob, type LargeJob } from './imagined-job.ts';
import { APPOINTMENT, INVOICE, ITEM, JOB } from './job-templates.ts';
import { firstLocationOf, JOB_DAYS } from './plan.ts';
import { jobsUpTo, typesOfMonth } from './seasons.ts';

const MINUTE_MS = 60_000;

/** Writes jobs with their appointments and invoices in the order in which they were booked. */
export function writeJobs(story: LargeStory, load: BulkLoad): void {
  const { plan, office } = story;
  const writers = {
    job: load.writerOf('job'),
    appointment: load.writerOf('appointment'),
    invoice: load.writerOf('invoice'),
  };
  const upTo = jobsUpTo(plan, office);
  let place = 0;
  for (let day = -JOB_DAYS; day <= 0; day += 1) {
    const end = upTo[day + JOB_DAYS] ?? 0;
    const ofDay = end - place;
    const typeOf = typesOfMonth(office, plan.calendar.month(day));
    for (let ofThisDay = 0; place < end; ofThisDay += 1, place += 1) {
      const job = imagineJob(story, place, day, (ofThisDay + 0.5) / ofDay, typeOf);
      writeJob(story, job, writers);
    }
  }
}

type Writers = Readonly<
  Record<'job' | 'appointment' | 'invoice', ReturnType<BulkLoad['writerOf']>>
>;

/** What the records of one job have in common. */
interface Common {
  readonly customerId: number;
  readonly locationId: number;
  readonly times: { readonly createdOn: string; readonly modifiedOn: string };
  readonly row: {
    readonly isActive: true;
    readonly createdOn: string;
    readonly modifiedOn: string;
  };
}

function writeJob(story: LargeStory, job: LargeJob, writers: Writers): void {
  const { plan } = story;
  const { createdOn, modifiedOn } = job;
  const common: Common = {
    customerId: plan.customerIds + job.customer,
    locationId: plan.locationIds + job.location,
    times: { createdOn: `"${createdOn}"`, modifiedOn: `"${modifiedOn}"` },
    row: { isActive: true, createdOn, modifiedOn },
  };
  const { customerId, locationId, row } = common;
  const { id, isDone } = job;
  const jobHot = {
    customerId,
    locationId,
    projectId: null,
    bookingId: null,
    jobStatus: isDone ? 'Completed' : 'Scheduled',
  };
  writers.job({ ...row, id, body: jobText(job, common), hot: jobHot });
  const visit = appointmentText(job, common);
  const visitHot = { jobId: id, customerId, status: isDone ? 'Done' : 'Scheduled' };
  writers.appointment({ ...row, id: id + 1, body: visit, hot: visitHot });
  const bill = invoiceText(story, job, common);
  writers.invoice({
    ...row,
    id: id + 2,
    body: bill,
    hot: { 'job.id': id, 'customer.id': customerId },
  });
}

function jobText(job: LargeJob, { customerId, locationId, times }: Common): string {
  const { id, type, isDone } = job;
  const { facts, businessUnit, service } = type;
  return JOB.text({
    ...times,
    id,
    customerId,
    locationId,
    appointmentId: id + 1,
    invoiceId: id + 2,
    number: `"${id}"`,
    status: isDone ? '"Completed"' : '"Scheduled"',
    completedOn: job.completedOn === null ? 'null' : `"${job.completedOn}"`,
    unitId: businessUnit.id,
    typeId: type.id,
    priority: `"${facts.priority}"`,
    campaignId: job.campaignId,
    noCharge: String(facts.kind === 'Estimate'),
    staffId: job.staffId,
    soldById: job.total > 0 ? job.technicianId : 'null',
    total: job.total,
    summary: JSON.stringify(job.words),
    work: isDone ? JSON.stringify(service.displayName) : 'null',
  });
}

function appointmentText(job: LargeJob, { customerId, times }: Common): string {
  const { id, startMs, type } = job;
  return APPOINTMENT.text({
    ...times,
    id: id + 1,
    jobId: id,
    number: `"${id}-1"`,
    start: `"${quickTime(startMs)}"`,
    end: `"${quickTime(startMs + type.facts.minutes * MINUTE_MS)}"`,
    windowEnd: `"${quickTime(job.windowEndMs)}"`,
    status: job.isDone ? '"Done"' : '"Scheduled"',
    customerId,
    staffId: job.staffId,
  });
}

function invoiceText(
  { office, households }: LargeStory,
  job: LargeJob,
  { customerId, locationId, times }: Common,
): string {
  const { id, type, isDone } = job;
  const { name } = households.household(job.customer);
  const price = isDone ? type.service.price : 0;
  return INVOICE.text({
    ...times,
    id: id + 2,
    number: `"${id}"`,
    date: job.completedOn === null ? times.createdOn : `"${job.completedOn}"`,
    subTotal: `"${money(price)}"`,
    tax: `"${money(job.total - price)}"`,
    total: `"${money(job.total)}"`,
    sync: isDone ? '"Exported"' : '"Pending"',
    sent: isDone ? '"Sent"' : '"NotSent"',
    review: isDone ? '"Reviewed"' : '"NeedsReview"',
    paidOn: job.total > 0 ? `"${job.completedOn}"` : 'null',
    customer: `{"id":${customerId},"name":${name}}`,
    customerAddress: `{${households.place(firstLocationOf(job.customer)).postal}}`,
    location: `{"id":${locationId},"name":${name}}`,
    locationAddress: `{${households.place(job.location).postal}}`,
    unit: JSON.stringify(type.businessUnit),
    job: `{"id":${id},"number":"${id}","type":${JSON.stringify(type.facts.name)}}`,
    taxZoneId: office.taxZoneId,
    term: JSON.stringify(office.termName),
    items: isDone ? `[${itemText(job)}]` : '[]',
  });
}

function itemText({ id, type, completedOn, staffId, technicianId }: LargeJob): string {
  const { service, businessUnit } = type;
  return ITEM.text({
    id: id + 3,
    name: JSON.stringify(service.displayName),
    cost: `"${money(service.cost)}"`,
    price: `"${money(service.price)}"`,
    code: JSON.stringify(service.code),
    skuId: service.id,
    hours: service.hours,
    date: `"${completedOn}"`,
    unit: JSON.stringify(businessUnit),
    staffId,
    technicianId,
  });
}
