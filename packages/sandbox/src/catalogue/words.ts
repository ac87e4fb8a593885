import type { Operation, Parameter } from '@truckroll/endpoint';

/** `bookingProviderTags` as `Booking provider tags`. */
export function spelledOut(name: string): string {
  const words = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** One line that says what an operation is, from its key: `Bookings: list for provider`. */
export function operationSummary({ key }: Operation): string {
  const [, resource = '', name = ''] = key.split('.');
  return `${spelledOut(resource)}: ${spelledOut(name).toLowerCase()}`;
}

/**
 * What a parameter takes, where its schema can't say it.
 * documented: the public documents say these things in words only, so that readers of documents
 * look for them there.
 */
export function parameterDescription(
  name: string,
  parameter: Parameter,
  { sort }: Operation,
): string | undefined {
  if (name === 'sort' && sort !== undefined) {
    return `Put + (ascending) or - (descending) before a field. Available fields are: ${sort.join(', ')}.`;
  }
  if (name === 'active' && parameter.default === 'True') return 'Only active records by default.';
  if (name === 'active' && parameter.default === 'Any') return 'All records by default.';
  return parameter.isCommaList === true ? 'Values are comma-separated.' : undefined;
}

const ANSWERS: Readonly<Record<number, string>> = {
  200: 'Done',
  201: 'Made',
  204: 'Done; there is nothing to say',
  302: 'The file is at the address in the Location header',
  400: 'A parameter or the body is not as it should be',
  401: 'The token or the app key is missing or not valid',
  403: 'The caller may not do this',
  404: 'There is no such record',
  409: 'The record is in a state that does not allow this',
  429: 'Too many calls',
  500: 'The service failed',
};

/** What an answer of a status means. */
export function answerDescription(status: number): string {
  return ANSWERS[status] ?? `Status ${status}`;
}
