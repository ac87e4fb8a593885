export {
  createHubClient,
  HubRefusal,
  HubUnreachable,
  type HubAddress,
  type HubClient,
  type HubInput,
} from './client.ts';
export {
  Connection,
  ConnectionChanges,
  ConnectionInput,
  ConnectionList,
  ConnectionNote,
  ConnectionSettings,
  DoctorReport,
  Environment,
  Finding,
  Probe,
  VerifyRequest,
} from './connection.ts';
export { type HubOperation } from './describe.ts';
export { hub, listHubOperations, MAX_PAGE_SIZE, type Hub } from './hub.ts';
export {
  ImportReport,
  Inquiry,
  INQUIRY_DECISIONS,
  INQUIRY_STAGES,
  INQUIRY_STATUSES,
  InquiryInput,
  InquiryPage,
  InquiryReceipt,
  InquirySummary,
  MAX_KEY_CHARACTERS,
  NormalisedContact,
  Timeline,
  TimelineEvent,
  type InquiryDecision,
  type InquiryStage,
  type InquiryStatus,
} from './inquiry.ts';
export { openApiDocument } from './openapi.ts';
export {
  PROBLEM_NAMES,
  problemPage,
  PROBLEMS,
  problemType,
  type ProblemKind,
  type ProblemName,
} from './problems.ts';
