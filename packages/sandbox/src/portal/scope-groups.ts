import { apis } from '@truckroll/contract';

/** The scopes of one resource; null where no operation asks for such a scope. */
export interface ScopePair {
  /** `Booking Provider Tags`. */
  readonly name: string;
  readonly read: string | null;
  readonly write: string | null;
}

/** The scopes of one API, as the app's form offers them. */
export interface ScopeGroup {
  /** `CRM`. */
  readonly title: string;
  readonly scopes: readonly ScopePair[];
}

/** The documents name each scope like `CRM → Bookings (Read)`. */
const LABEL = /^(?<title>.+) → (?<name>.+) \((?<access>Read|Write)\)$/;

/** Every scope there is, by API and resource, both in alphabetical order. */
export function scopeGroups(): readonly ScopeGroup[] {
  return Object.values(apis)
    .map(({ title, scopes }) => ({ title, scopes: pairsOf(scopes) }))
    .filter((group) => group.scopes.length > 0)
    .toSorted((one, other) => one.title.localeCompare(other.title));
}

function pairsOf(labels: Readonly<Record<string, string>>): ScopePair[] {
  const pairs = new Map<string, ScopePair>();
  for (const [scope, label] of Object.entries(labels)) {
    const { name = label, access } = LABEL.exec(label)?.groups ?? {};
    const known = pairs.get(name) ?? { name, read: null, write: null };
    pairs.set(name, access === 'Write' ? { ...known, write: scope } : { ...known, read: scope });
  }
  return [...pairs.values()].toSorted((one, other) => one.name.localeCompare(other.name));
}
