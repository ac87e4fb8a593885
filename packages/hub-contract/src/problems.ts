/** A kind of problem: what the answer says, and what its page says about it. */
export interface ProblemKind {
  readonly status: number;
  readonly title: string;
  /** When it comes. */
  readonly meaning: string;
  /** What the caller changes. */
  readonly remedy: string;
}

/** Every problem the hub answers with, by the last part of its `type`. */
export const PROBLEMS = {
  'invalid-json': {
    status: 400,
    title: 'The body is not JSON',
    meaning: 'The body was announced as JSON and could not be read as JSON in UTF-8.',
    remedy: 'Send one JSON object. The detail says where reading stopped.',
  },
  'invalid-request': {
    status: 400,
    title: 'The request has wrong or unknown fields',
    meaning:
      'A field has a wrong type, is too long, is missing or is not known. Nothing was stored. ' +
      '`errors` names each field and what is wrong with it.',
    remedy: 'Correct the named fields. The detail lists the fields that are known.',
  },
  'invalid-csv': {
    status: 400,
    title: 'The file is not a CSV file of inquiries',
    meaning: 'The upload has no readable header line, or its lines cannot be told apart.',
    remedy:
      'Send a CSV file in UTF-8 whose first line names its columns: inquiry_id, received_at, ' +
      'source, name, phone, email, street, city, state, zip, trade, message. ' +
      'The detail says what was found instead.',
  },
  unauthorized: {
    status: 401,
    title: 'The API token is missing or wrong',
    meaning: 'Paths under /v1 need the API token of this hub.',
    remedy: 'Send the header `Authorization: Bearer <API token>`.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing here',
    meaning: 'The path does not exist, or nothing has this id.',
    remedy: 'Compare the path with /openapi.json and the id with the list.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'This path does not take this method',
    meaning: 'The path exists and takes other methods.',
    remedy: 'Use one of the methods in the `Allow` header.',
  },
  'idempotency-conflict': {
    status: 409,
    title: 'The idempotency key was used for another inquiry',
    meaning: 'The same key came before with other content. Nothing was stored this time.',
    remedy: 'Use a new key for a new inquiry, and the same key only to send the same one again.',
  },
  'name-taken': {
    status: 409,
    title: 'A connection has this name already',
    meaning: 'Names tell connections apart, so each exists once.',
    remedy: 'Choose another name, or delete the connection that has it.',
  },
  'payload-too-large': {
    status: 413,
    title: 'The body is too large',
    meaning: 'The body is larger than the hub reads.',
    remedy:
      'Send less at once: split a CSV file, and leave attachments out. The detail has the limit.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body has a media type that is not read here',
    meaning: 'The `Content-Type` header is missing or names something else than the path reads.',
    remedy: 'Use one of the media types in the detail.',
  },
  'internal-error': {
    status: 500,
    title: 'The hub failed',
    meaning: 'Something went wrong that the hub did not expect. Its log has the request id.',
    remedy: 'Send the request again; with the same idempotency key nothing is stored twice.',
  },
  unavailable: {
    status: 503,
    title: 'The database is away',
    meaning: 'The hub cannot reach its database at the moment. Nothing was stored.',
    remedy: 'Send the request again after the seconds in the `Retry-After` header.',
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemName = keyof typeof PROBLEMS;

export const PROBLEM_NAMES = Object.keys(PROBLEMS) as ProblemName[];

/** The `type` of a problem: the address of its page on the hub itself. */
export function problemType(name: ProblemName): string {
  return `/errors/${name}`;
}

/** The page about a problem, in Markdown. */
export function problemPage(name: ProblemName): string {
  const { status, title, meaning, remedy } = PROBLEMS[name];
  return `# ${title}\n\nStatus ${status}, type \`${problemType(name)}\`.\n\n${meaning}\n\n## What to do\n\n${remedy}\n`;
}
