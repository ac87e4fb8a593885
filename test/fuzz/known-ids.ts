import type { Sandbox } from '@truckroll/sandbox';

/** Ids of records that are there, by the member or the path that asks for them. */
export interface KnownIds {
  /** For `jobTypeId`, `jobTypeIds` or `jobTypes`: ids of that kind; of any kind when none is known. */
  numbersFor(name: string): readonly number[];
  /** Ids and words that some texts have to be. */
  textsFor(name: string): readonly string[];
  readonly guids: readonly string[];
}

/** Records of each kind whose ids are tried. */
const MOST_OF_A_KIND = 6;
const NO_GUID = '00000000-0000-4000-8000-000000000000';

/** Words that texts without a list of accepted values must be one of, by the member's name. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  priority: ['Low', 'Normal', 'High', 'Urgent'],
  customertype: ['Residential', 'Commercial'],
  type: ['Phone', 'MobilePhone', 'Email', 'Fax'],
  value: ['2125550123', 'ada@example.com'],
  daysofweek: ['Monday', 'Monday,Friday'],
  reportcategory: ['accounting', 'operations', 'marketing'],
  dynamicsetid: ['business-units', 'technicians'],
  typeslug: ['customer', 'location', 'booking'],
  preferencename: ['JobReminders', 'MarketingUpdates'],
};

/** Looks up which records of some kinds the tenant has. */
export function findKnownIds({ store, demo }: Sandbox, kinds: readonly string[]): KnownIds {
  const tenant = store.tenant('integration', demo.integration.tenantId);
  const numbers = new Map<string, number[]>();
  const guids: string[] = [NO_GUID];
  const texts = new Map<string, string[]>();
  for (const name of kinds) {
    const kind = name.replaceAll('-', '');
    for (const { id } of tenant.collection(name).find({ limit: MOST_OF_A_KIND })) {
      if (typeof id === 'number') numbers.set(kind, [...(numbers.get(kind) ?? []), id]);
      else if (/^[0-9a-f-]{36}$/.test(id)) guids.push(id);
      else texts.set(kind, [...(texts.get(kind) ?? []), id]);
    }
  }
  const any = [...numbers.values()].flatMap(([first = 0]) => first);
  return {
    guids,
    numbersFor: (name) => numbers.get(kindOf(name)) ?? (any.length > 0 ? any : [1]),
    textsFor: (name) =>
      WORDS[name.replaceAll('_', '').toLowerCase()] ?? texts.get(kindOf(name)) ?? [],
  };
}

/** Names that say something else than the kind. */
const ALIASES: Readonly<Record<string, string>> = {
  agent: 'employee',
  bookingprovider: 'bookingprovidertag',
  jobappointment: 'appointment',
  soldby: 'technician',
};

/** `jobTypeIds` and `jobTypes` → `jobtype`. */
function kindOf(name: string): string {
  const kind = name
    .replaceAll('_', '')
    .replace(/Ids?$/, '')
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(s|x)es$/, '$1')
    .replace(/s$/, '');
  return ALIASES[kind] ?? kind;
}
