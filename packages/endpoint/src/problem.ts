/** An RFC 9457 problem document. `errors` maps a field's path to what is wrong with it. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance?: string;
  readonly errors?: Readonly<Record<string, readonly string[]>>;
}

export const PROBLEM_CONTENT_TYPE = 'application/problem+json';
