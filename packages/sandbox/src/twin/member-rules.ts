import type { Disguise } from './pseudonyms.ts';

/** A text in a record: where it stands decides what becomes of it. */
export interface Place {
  readonly collection: string;
  /** The member's name; that of the list for a list's entries. */
  readonly member: string;
  /** The member around it, for example `address`; empty at the top. */
  readonly parent: string;
}

/**
 * What a text is replaced as; undefined when it stays. Whatever no rule knows is taken for free
 * text, so that a member nobody thought of cannot give anybody away.
 */
export function disguiseOf(place: Place, text: string): Disguise | undefined {
  const { member, parent, collection } = place;
  if (parent === 'customFields' || parent === 'externalData') {
    return member === 'name' || member === 'key' ? undefined : 'text';
  }
  if (EMAIL_MEMBER.test(member) || LOOKS_LIKE_EMAIL.test(text)) return 'email';
  if (PHONE_MEMBER.test(member) || isCallEnd(place) || LOOKS_LIKE_PHONE.test(text)) return 'phone';
  if (STREET_MEMBER.test(member)) return 'street';
  if (UNIT_MEMBER.test(member)) return 'unit';
  if (isMoment(text) || isAmount(member, text) || isIdentifier(member, text)) return undefined;
  if (KEPT_MEMBERS.has(member) && isShort(text)) return undefined;
  if (CATALOGUES.has(collection) && CATALOGUE_MEMBERS.has(member) && parent === '')
    return undefined;
  return nameDisguise(place) ?? (CODE_MEMBER.test(member) ? 'code' : 'text');
}

const EMAIL_MEMBER = /email/i;
const PHONE_MEMBER = /phone|fax|outboundCallerId/i;
const STREET_MEMBER = /street|^address$|^locationAddress$/i;
const UNIT_MEMBER = /^(unit|leadUnit)$/;
const CODE_MEMBER = /(id|number|code|login|loginName|sid)$/i;

const LOOKS_LIKE_EMAIL = /^\S+@\S+\.\S+$/;
const LOOKS_LIKE_PHONE = /^\+?1?[ .-]?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$|^\+\d{8,15}$/;
const MOMENT = /^(-?\d+\.)?\d\d:\d\d(:\d\d(\.\d+)?)?$|^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.*)?$/;
const AMOUNT = /^-?\d+(\.\d+)?$/;
const AMOUNT_MEMBER = /total|price|cost|balance|amount|tax|quantity|rate|percent|fee/i;
const DECIMAL = /^-?\d+\.\d+$/;
const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Ids that records of the tenant know each other by; ids of other systems may be anything. */
const ID_MEMBER = /^(id|typeId|campaignId|schedulerId|sessionId|previousSessionId|ownerId)$/;
const ID = /^\d{1,19}(_\d{1,19})?$/;
const NUMBER_MEMBER =
  /^(jobNumber|appointmentNumber|referenceNumber|number|projectNumber|invoiceNumber|appliedToReferenceNumber)$/;
const NUMBER = /^[A-Z]{0,4}[-#]?\d{1,9}(-\d{1,4})?$/i;

/** Words from lists of the service's own, and what an address keeps. */
// prettier-ignore
const KEPT_MEMBERS = new Set([
  'status', 'subStatus', 'syncStatus', 'jobStatus', 'reviewStatus', 'sentStatus', 'priority', 'class',
  'currency', 'country', 'state', 'city', 'zip', 'cities', 'zips', 'leadCity', 'leadState', 'leadZip',
  'leadCountry', 'locationZip', 'type', 'kind', 'eventType', 'transferType', 'skuType', 'unitOfMeasure',
  'defaultEstimateSoldAction', 'color', 'textColor', 'inventoryStatus', 'deliveryOption', 'detailType',
  'termName', 'skills', 'serviceDays', 'inventoryLocation', 'schedulerStatus', 'sessionOutcome',
]);

/** Lists the company chose from; the words in them are about work, not about people. */
// prettier-ignore
const CATALOGUES = new Set([
  'job-type', 'tag-type', 'job-cancel-reason', 'job-hold-reason', 'call-reason', 'category', 'service',
  'material', 'equipment', 'membership-type', 'recurring-service-type', 'payment-type', 'payment-term',
  'tax-zone', 'timesheet-code', 'activity-code', 'user-role', 'technician-skill', 'arrival-window',
  'project-status', 'project-sub-status', 'project-type', 'zone', 'gl-account', 'campaign-category',
]);
const CATALOGUE_MEMBERS = new Set(['name', 'code', 'displayName', 'taxName', 'subtype']);

/** Whose `name` is a person's or a household's. */
// prettier-ignore
const PEOPLE = new Set([
  'customer', 'location', 'employee', 'technician', 'contact', 'lead', 'booking', 'vendor',
]);
const NAME_MEMBER =
  /^(firstName|lastName|customerName|leadCustomerName|technicianName|technicianFullName|authorName|vendorName|locationName|createdBy|appliedBy|companyName|contactName)$/;
const COMPANY_MEMBER = /^(officialName|businessUnitName|payoutBusinessUnitName|quickbooksClass)$/;

function nameDisguise({ collection, member, parent }: Place): Disguise | undefined {
  if (NAME_MEMBER.test(member)) return 'name';
  if (COMPANY_MEMBER.test(member)) return 'company';
  if (member !== 'name') return undefined;
  const owner = parent === '' ? collection : parent;
  if (owner === 'business-unit' || owner === 'businessUnit') return 'company';
  return PEOPLE.has(owner) ? 'name' : undefined;
}

/** The two numbers of a telephone call. */
function isCallEnd({ collection, member }: Place): boolean {
  return collection === 'call' && (member === 'from' || member === 'to');
}

function isMoment(text: string): boolean {
  return MOMENT.test(text) && text.length <= 40;
}

function isAmount(member: string, text: string): boolean {
  return AMOUNT_MEMBER.test(member) ? AMOUNT.test(text) : DECIMAL.test(text);
}

function isIdentifier(member: string, text: string): boolean {
  if (GUID.test(text)) return true;
  return (
    (ID_MEMBER.test(member) && ID.test(text)) || (NUMBER_MEMBER.test(member) && NUMBER.test(text))
  );
}

/** A word of a list, not a sentence somebody wrote into it. */
function isShort(text: string): boolean {
  return text.length <= 40 && !/[@\n]|\d{6,}/.test(text);
}
