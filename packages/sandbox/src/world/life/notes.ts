import type {
  CustomerResponse,
  LocationResponse,
  NoteResponse,
} from '@truckroll/contract/types/crm';
import type { ExportJobNotesResponse } from '@truckroll/contract/types/jpm';
import { timeText } from '../calendar.ts';
import { CUSTOMER_NOTES, JOB_NOTES, LOCATION_NOTES } from '../data/office-words.ts';
import type { Scene } from '../scene.ts';

export function addCustomerNote(scene: Scene, customer: CustomerResponse): void {
  const note = noteRecord(scene, scene.random.pick(CUSTOMER_NOTES), customer);
  scene.ledger.add('customer-note', { ...note, customerId: customer.id });
}

export function addLocationNote(scene: Scene, location: LocationResponse): void {
  const note = noteRecord(scene, scene.random.pick(LOCATION_NOTES), location);
  scene.ledger.add('location-note', { ...note, locationId: location.id });
}

function noteRecord(
  scene: Scene,
  text: string,
  about: Pick<CustomerResponse, 'createdOn' | 'createdById'>,
): NoteResponse {
  return {
    id: scene.ledger.nextId(),
    text,
    isPinned: scene.random.chance(0.2),
    createdById: about.createdById,
    createdOn: about.createdOn,
    modifiedOn: about.createdOn,
  };
}

export function addJobNote(
  scene: Scene,
  jobId: number,
  createdById: number,
  momentMs: number,
): void {
  const createdOn = timeText(momentMs);
  const note: ExportJobNotesResponse = {
    id: scene.ledger.nextId(),
    active: true,
    text: scene.random.pick(JOB_NOTES),
    isPinned: false,
    createdById,
    createdOn,
    modifiedOn: createdOn,
    jobId,
  };
  scene.ledger.add('job-note', note);
}
