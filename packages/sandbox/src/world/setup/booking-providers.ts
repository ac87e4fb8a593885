import type { GetBookingProviderTagResponse } from '@truckroll/contract/types/crm';
import { BOOKING_PROVIDERS } from '../data/office-words.ts';
import type { Scene } from '../scene.ts';

export interface KnownProvider {
  readonly id: number;
  readonly name: string;
  /** Name of the campaign its bookings count for. */
  readonly campaign: string;
}

export function setUpBookingProviders(scene: Scene): readonly KnownProvider[] {
  return BOOKING_PROVIDERS.map(({ name, description, campaign }) => {
    const createdOn = scene.setUpTime();
    const tag: GetBookingProviderTagResponse = {
      id: scene.ledger.nextId(),
      tagName: name,
      description,
      type: 'V2Api',
      createdOn,
      modifiedOn: createdOn,
      active: true,
    };
    scene.ledger.add('booking-provider-tag', tag);
    return { id: tag.id, name, campaign };
  });
}
