import type { ApiHandlers } from '../operations/handler.ts';
import { forms as formDefinitions } from './forms.ts';
import { jobs } from './jobs.ts';
import { submissions } from './submissions.ts';

/** Every operation of this API and what answers it. */
export const forms: ApiHandlers<'forms'> = {
  forms: formDefinitions,
  jobs,
  submissions,
};
