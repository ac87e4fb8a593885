import { timeText } from '../calendar.ts';
import { guid, type BackOffice, type Kept } from './back-office.ts';
import { completedJob } from './finished-work.ts';

/** Checklists, those that were filled in at jobs, and papers people attached. */
export function setUpForms(back: BackOffice): void {
  const forms = ['Safety checklist', 'Heating inspection'].map((name) =>
    back.setUp('form', { name, published: true, createdById: back.story.office.callTakers[0] }),
  );
  back.plan(10, (momentMs, place) => submit(back, forms, momentMs, place));
  back.plan(5, (momentMs) => attach(back, momentMs));
}

function submit(back: BackOffice, forms: readonly Kept[], momentMs: number, place: number): void {
  const job = completedJob(back, momentMs);
  const form = forms[place % forms.length];
  if (job === undefined || form === undefined) return;
  const units = [
    {
      id: 'u1',
      name: 'Area is safe',
      type: 'stoplight',
      comment: '',
      attachments: [],
      value: 'Green',
    },
    { id: 'u2', name: 'Remarks', type: 'text', comment: '', attachments: [], value: 'None' },
  ];
  back.keep(
    'form-submission',
    {
      formId: form.id,
      formName: form['name'],
      submittedOn: timeText(momentMs),
      createdById: job.createdById,
      status: 'Completed',
      owners: [{ type: 'Job', id: job.id }],
      units: [{ id: 's1', name: 'Visit', type: 'section', description: '', units }],
    },
    momentMs,
  );
}

function attach(back: BackOffice, momentMs: number): void {
  const job = completedJob(back, momentMs);
  if (job === undefined) return;
  const { ledger } = back.story;
  const createdOn = timeText(momentMs);
  const stamps = { createdOn, modifiedOn: createdOn, active: true };
  const fileName = `visit-${job.jobNumber}.txt`;
  const content = Buffer.from('Before and after, see the photos on paper.\n').toString('base64');
  const fileId = guid(back.random);
  ledger.add('stored-file', {
    id: fileId,
    fileName,
    contentType: 'text/plain',
    content,
    ...stamps,
  });
  const attachment = { id: ledger.nextId(), jobId: job.id, fileId, fileName };
  ledger.add('job-attachment', { ...attachment, ...stamps });
}
