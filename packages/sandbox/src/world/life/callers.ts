import { createPhoneBook } from '../people.ts';
import { FIRST_DAY, FOUNDING_DAY } from '../scene.ts';
import { enrol, type Household } from './customers.ts';
import { imaginePerson, type Person } from './person.ts';
import type { Story } from './story.ts';

/** Who calls: people the office knows, and people it does not. */
export interface Callers {
  /** Somebody for whom a job will be booked. */
  nextToBook(): Caller;
  /** Somebody who asks, and for whom no job is booked. */
  nextToAsk(): Caller;
}

export interface Caller {
  readonly person: Person;
  /** Their record, when the office had it before they called. */
  readonly known: Household | undefined;
  /** Their record, made at this moment if there is none. */
  enrolled(momentMs: number): Household;
}

export interface CallerCounts {
  /** Customers from before the first call. */
  readonly known: number;
  /** Customers after the last. */
  readonly total: number;
  /** How often `nextToBook` will be asked. */
  readonly bookings: number;
}

/** Makes the known customers and spreads the new ones evenly over the calls to come. */
export function createCallers(story: Story, counts: CallerCounts): Callers {
  const { random } = story;
  const nextPhone = createPhoneBook(random, story.company.areaCodes);
  let persons = 0;
  const newPerson = () => {
    persons += 1;
    return imaginePerson(story, nextPhone, persons);
  };
  const households = knownMoments(story, counts.known).map((momentMs) =>
    enrol(story, story.office, newPerson(), momentMs),
  );
  let newOnes = counts.total - counts.known;
  let bookings = counts.bookings;

  function enrolNew(person: Person, momentMs: number): Household {
    const household = enrol(story, story.office, person, momentMs);
    households.push(household);
    return household;
  }

  function someone(isNew: boolean): Caller {
    if (isNew) {
      const person = newPerson();
      return { person, known: undefined, enrolled: (momentMs) => enrolNew(person, momentMs) };
    }
    const household = random.pick(households);
    return { person: household.person, known: household, enrolled: () => household };
  }

  return {
    nextToBook() {
      const isNew = random.chance(newOnes / bookings);
      bookings -= 1;
      if (isNew) newOnes -= 1;
      return someone(isNew);
    },
    nextToAsk: () => someone(random.chance(0.5)),
  };
}

/** Moments between the founding and the first day of the year, in order. */
function knownMoments(story: Story, count: number): number[] {
  const days = Array.from({ length: count }, () =>
    story.random.whole(FOUNDING_DAY + 2, FIRST_DAY - 1),
  );
  return days
    .map((day) => story.calendar.at(day, story.random.whole(8 * 60, 18 * 60)))
    .sort((one, other) => one - other);
}
