import type { CampaignResponse } from '@truckroll/contract/types/marketing';
import type { EmployeeResponse } from '@truckroll/contract/types/settings';
import type { Job } from '../../jpm/records.ts';
import { timeText } from '../calendar.ts';
import type { Draft } from '../ledger.ts';
import { lineText } from '../people.ts';
import { HOUR_MS } from '../life/story.ts';
import { guid, type BackOffice } from './back-office.ts';
import { beep } from './beep.ts';

/** Calls of so many days are kept. */
const DAYS_OF_CALLS = 30;

interface Files {
  readonly recording: string;
  readonly voiceMail: string;
}

interface Caller {
  readonly name: string;
  /** The number they call from. */
  from: string;
}

interface CallFacts {
  readonly from: string;
  readonly campaign: CampaignResponse | undefined;
  readonly agent: EmployeeResponse | undefined;
  readonly seconds: number;
}

/** Keeps the calls behind booked jobs, and those nothing came of, some with a voice mail. */
export function setUpTelephone(back: BackOffice): void {
  const { ledger, calendar } = back.story;
  const files = {
    recording: sound(back, 'recording.wav'),
    voiceMail: sound(back, 'voice-mail.wav'),
  };
  const callers = new Map<unknown, Caller>();
  ledger.watch<{ id: number; name: string }>('customer', ({ id, name }) => {
    callers.set(id, { name, from: lineText('212', 1) });
  });
  ledger.watch<{ customerId: number; type: string; value: string }>(
    'customer-contact',
    (contact) => {
      const caller = callers.get(contact.customerId);
      if (caller !== undefined && contact.type !== 'Email') caller.from = contact.value;
    },
  );
  const fromMs = calendar.nowMs - DAYS_OF_CALLS * 24 * HOUR_MS;
  ledger.watch<Draft<Job>>('job', (job) => {
    const momentMs = Date.parse(job.createdOn);
    if (job.bookingId !== null || momentMs < fromMs) return;
    const caller = callers.get(job.customerId);
    if (caller !== undefined) keepBookedCall(back, files, job, caller, momentMs);
  });
  back.plan(14, (momentMs, place) => keepOtherCall(back, files, momentMs, place));
}

function sound(back: BackOffice, fileName: string): string {
  const id = guid(back.random);
  const createdOn = back.story.setUpTime();
  const content = Buffer.from(beep()).toString('base64');
  const file = {
    id,
    fileName,
    contentType: 'application/octet-stream',
    content,
    createdOn,
    modifiedOn: createdOn,
  };
  back.story.ledger.add('stored-file', { ...file, active: true });
  return id;
}

function keepBookedCall(
  back: BackOffice,
  files: Files,
  job: Draft<Job>,
  caller: Caller,
  momentMs: number,
): void {
  const { office } = back.story;
  const campaign = campaignOf(back, job.campaignId);
  const agent = office.employees.find(({ userId }) => userId === job.createdById);
  const seconds = back.random.whole(90, 900);
  const call = back.keep(
    'call',
    {
      ...callMembers({ from: caller.from, campaign, agent, seconds }, momentMs),
      callType: 'Booked',
      reason: reasonOf(back, true),
      customer: { id: job.customerId, name: caller.name },
      job: { id: job.id, number: job.jobNumber },
      recordingUrl: address('recordings'),
      recordingFileId: files.recording,
    },
    momentMs,
  );
  job.leadCallId = call.id;
}

function keepOtherCall(back: BackOffice, files: Files, momentMs: number, place: number): void {
  const { office } = back.story;
  const campaign = campaignOf(back, back.random.pick(office.campaigns).id);
  const from = lineText('917', 60 + (place % 20));
  const isAbandoned = place % 3 === 0;
  const seconds = back.random.whole(8, 200);
  back.keep(
    'call',
    {
      ...callMembers(
        { from, campaign, agent: back.random.pick(office.employees), seconds },
        momentMs,
      ),
      callType: isAbandoned ? 'Abandoned' : back.random.pick(['Unbooked', 'Excused', 'NotLead']),
      reason: isAbandoned ? null : reasonOf(back, false),
      ...(isAbandoned
        ? { agent: null, voiceMailUrl: address('voice-mails'), voiceMailFileId: files.voiceMail }
        : { recordingUrl: address('recordings'), recordingFileId: files.recording }),
    },
    momentMs,
  );
}

function callMembers({ from, campaign, agent, seconds }: CallFacts, momentMs: number) {
  return {
    receivedOn: timeText(momentMs - seconds * 1000),
    duration: new Date(seconds * 1000).toISOString().slice(11, 19),
    from,
    to: campaign?.campaignPhoneNumbers?.[0] ?? '',
    direction: 'Inbound',
    status: 'Completed',
    campaign,
    agent: agent && { id: agent.id, name: agent.name, externalId: null },
    createdBy: agent && { id: agent.userId, name: agent.name },
    recordingUrl: '',
    voiceMailUrl: '',
    sid: null,
    tags: [],
    job: null,
  };
}

/** assumed: what the address looks like; the sound itself is fetched by a call of its own. */
function address(kind: 'recordings' | 'voice-mails'): string {
  return `https://${kind}.invalid/`;
}

function reasonOf(back: BackOffice, isLead: boolean) {
  const fitting = back.story.office.reasons.call.filter((reason) => reason.isLead === isLead);
  const { id, name, active } = back.random.pick(fitting);
  return { id, name, lead: isLead, active };
}

function campaignOf(back: BackOffice, id: number): CampaignResponse | undefined {
  return back.story.ledger.all<CampaignResponse>('campaign').find((one) => one.id === id);
}
