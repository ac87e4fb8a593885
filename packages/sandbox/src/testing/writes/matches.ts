import { membersOf } from '../parameters/members.ts';

/** Whether a value has what is expected of it: more members are fine, lists are equally long. */
export function matches(value: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    if (!Array.isArray(value) || value.length !== expected.length) return false;
    return expected.every((item, index) => matches(value[index], item));
  }
  if (typeof expected !== 'object' || expected === null) return value === expected;
  const members = membersOf(value);
  return Object.entries(expected).every(([name, one]) => matches(members[name], one));
}
