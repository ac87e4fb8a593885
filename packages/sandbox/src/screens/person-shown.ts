import type { PersonView } from '@truckroll/sandbox-contract';
import type { Person } from '../portal/person.ts';

/** A person as the screens show it. */
export function personShown(person: Person): PersonView {
  const {
    tenantId: _tenant,
    organizationId: _organization,
    termsAcceptedOn: _terms,
    ...shown
  } = person;
  return shown;
}
