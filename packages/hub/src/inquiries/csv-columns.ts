import type { InquiryInput } from '@truckroll/hub-contract';

/** A field a column can fill: one of the inquiry, or the id of the row in the sender's system. */
export type CsvField = keyof Omit<InquiryInput, 'idempotencyKey'> | 'inquiryId';

/** Other names under which exports of forms, mail tools and marketplaces carry a field. */
const ALIASES: Readonly<Record<CsvField, string>> = {
  inquiryId: 'inquiryid id leadid requestid',
  externalId: 'externalid reference',
  receivedAt: 'receivedat received date createdat created timestamp submittedat',
  source: 'source channel leadsource',
  name: 'name fullname customer customername contactname',
  phone: 'phone phonenumber telephone tel mobile cell mobilephone',
  email: 'email emailaddress mail',
  street: 'street address streetaddress address1 addressline1',
  unit: 'unit apt apartment suite address2 addressline2',
  city: 'city town',
  state: 'state province region',
  zip: 'zip zipcode postalcode postcode',
  country: 'country',
  trade: 'trade service category jobtype',
  message: 'message notes note description comments comment details summary',
  preferredTime: 'preferredtime when preferreddate appointment',
};

const FIELDS = Object.keys(ALIASES) as CsvField[];

const FIELD_BY_HEADER = new Map(
  FIELDS.flatMap((field) => ALIASES[field].split(' ').map((alias) => [alias, field] as const)),
);

/** A file without any of these says nothing about anybody. */
const TELLING: readonly CsvField[] = ['name', 'phone', 'email', 'message'];

/** The columns of a file, in order; undefined for one that is not read. */
export interface CsvColumns {
  readonly fields: readonly (CsvField | undefined)[];
}

/** Finds out what each column of the header means, or says what has to be changed in it. */
export function readHeader(header: readonly string[]): CsvColumns | { readonly refusal: string } {
  const fields = header.map((title) => FIELD_BY_HEADER.get(simplify(title)));
  const known = fields.filter((field) => field !== undefined);
  if (!known.some((field) => TELLING.includes(field))) {
    return {
      refusal:
        'The first line names no column of an inquiry. Start the file with a header line such as ' +
        'inquiry_id,received_at,source,name,phone,email,street,city,state,zip,trade,message.',
    };
  }
  const twice = known.find((field, index) => known.indexOf(field) !== index);
  if (twice !== undefined) {
    const titles = header.filter((title) => FIELD_BY_HEADER.get(simplify(title)) === twice);
    return { refusal: `The columns ${titles.join(' and ')} mean the same. Keep one of them.` };
  }
  return { fields };
}

function simplify(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]/g, '');
}
