import type { WorkspaceTransaction } from '../database/database.ts';
import {
  seeAppointment,
  seeAssignment,
  seeBooking,
  seeJob,
  type Appointment,
  type Assignment,
  type Booking,
  type Job,
  type Sighting,
} from './changes.ts';
import { ownersByBooking, ownersByExternalId, ownersByRecord, type Owners } from './owners.ts';
import type { FeedReader, Following } from './read-feed.ts';

/** The newest changes at once; what is repeated for that is recognised. */
const RECENT = { includeRecentChanges: true } as const;

export const bookingFeed: FeedReader<Booking> = {
  feed: 'bookings',
  pages: ({ outlet, call }, from) =>
    outlet.client.crm.export.bookings({ from, ...RECENT }, call).pages(),
  look: async ({ outlet }, bookings) =>
    async function look(tx) {
      const ids = bookings.map(({ externalId }) => externalId ?? '');
      const owners = await ownersByExternalId(tx, outlet.connectionId, ids);
      return see(bookings, (booking) => owners.get(booking.externalId?.toLowerCase()), seeBooking);
    },
};

/**
 * The appointments of a job are read with it when the job is first seen: their feed may have passed
 * them while nobody knew whose they were.
 */
export const jobFeed: FeedReader<Job> = {
  feed: 'jobs',
  pages: ({ outlet, call }, from) =>
    outlet.client.jpm.export.jobs({ from, ...RECENT }, call).pages(),
  async look(following, jobs) {
    const { database, workspaceId } = following;
    const { owners, unknown } = await database.transaction(workspaceId, (tx) =>
      findJobOwners(tx, following, jobs),
    );
    const children: Sighting[] = [];
    for (const job of unknown) {
      const inquiryId = owners.get(String(job.id));
      if (inquiryId !== undefined)
        children.push(...(await readChildren(following, job, inquiryId)));
    }
    return async () => [...see(jobs, (job) => owners.get(String(job.id)), seeJob), ...children];
  },
};

export const appointmentFeed: FeedReader<Appointment> = {
  feed: 'appointments',
  pages: ({ outlet, call }, from) =>
    outlet.client.jpm.export.appointments({ from, ...RECENT }, call).pages(),
  look: async ({ outlet }, appointments) =>
    async function look(tx) {
      const owners = await ownersByJob(tx, outlet.connectionId, appointments);
      return see(appointments, ({ jobId }) => owners.get(String(jobId)), seeAppointment);
    },
};

/** documented: this feed leaves out what was unassigned unless asked for everything. */
export const assignmentFeed: FeedReader<Assignment> = {
  feed: 'assignments',
  pages: ({ outlet, call }, from) =>
    outlet.client.dispatch.export
      .appointmentAssignments({ from, active: 'Any', ...RECENT }, call)
      .pages(),
  look: async ({ outlet }, assignments) =>
    async function look(tx) {
      const owners = await ownersByJob(tx, outlet.connectionId, assignments);
      return see(assignments, ({ jobId }) => owners.get(String(jobId)), seeAssignment);
    },
};

function see<Item>(
  items: readonly Item[],
  ownerOf: (item: Item) => string | undefined,
  sight: (item: Item, inquiryId: string) => Sighting,
): Sighting[] {
  return items.flatMap((item) => {
    const inquiryId = ownerOf(item);
    return inquiryId === undefined ? [] : [sight(item, inquiryId)];
  });
}

function ownersByJob(
  tx: WorkspaceTransaction,
  connectionId: string,
  items: readonly { readonly jobId: number }[],
): Promise<Owners> {
  const jobIds = items.map(({ jobId }) => jobId);
  return ownersByRecord(tx, connectionId, 'job', jobIds);
}

/** The inquiries of jobs, by job id, and the jobs among them that were never seen before. */
async function findJobOwners(
  tx: WorkspaceTransaction,
  { outlet: { connectionId } }: Following,
  jobs: readonly Job[],
): Promise<{ readonly owners: Owners; readonly unknown: readonly Job[] }> {
  const jobIds = jobs.map(({ id }) => id);
  const bookingIds = jobs.flatMap(({ bookingId }) => bookingId ?? []);
  const known = await ownersByRecord(tx, connectionId, 'job', jobIds);
  const byBooking = await ownersByBooking(tx, connectionId, bookingIds);
  const unknown = jobs.filter(
    ({ id, bookingId }) => !known.has(String(id)) && byBooking.has(String(bookingId)),
  );
  const found = unknown.map(
    ({ id, bookingId }) => [String(id), byBooking.get(String(bookingId)) ?? ''] as const,
  );
  return { owners: new Map([...known, ...found]), unknown };
}

async function readChildren(
  { outlet: { client }, call }: Following,
  job: Job,
  inquiryId: string,
): Promise<Sighting[]> {
  const found: Sighting[] = [];
  const wanted = { jobId: job.id, active: 'Any' } as const;
  for await (const appointment of client.jpm.appointments.list(wanted, call)) {
    found.push(seeAppointment(appointment, inquiryId));
  }
  for await (const assignment of client.dispatch.appointmentAssignments.list(wanted, call)) {
    found.push(seeAssignment(assignment, inquiryId));
  }
  return found;
}
