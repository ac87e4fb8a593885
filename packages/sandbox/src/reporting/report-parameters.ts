import type { ReportParameter } from '@truckroll/contract/types/reporting';

/** The columns of a list of accepted values. */
export const VALUE_AND_LABEL = [
  { name: 'Value', label: 'Value' },
  { name: 'Name', label: 'Name' },
];

/** documented: required dates, `yyyy-MM-dd`. */
export const FROM: ReportParameter = date('From');
export const TO: ReportParameter = date('To');

/** Which units, as a list of ids of a dynamic set; all when left out. */
export const BUSINESS_UNITS: ReportParameter = {
  name: 'BusinessUnitIds',
  label: 'Business Units',
  dataType: 'Number',
  isArray: true,
  isRequired: false,
  acceptValues: { fields: VALUE_AND_LABEL, dynamicSetId: 'business-units', values: null },
};

/** The kind of date the days are of, one of the given. */
export function dateType(...kinds: readonly string[]): ReportParameter {
  return {
    name: 'DateType',
    label: 'Date Type',
    dataType: 'String',
    isArray: false,
    isRequired: false,
    acceptValues: {
      fields: VALUE_AND_LABEL,
      dynamicSetId: null,
      values: kinds.map((kind) => [kind, kind]),
    },
  };
}

function date(name: string): ReportParameter {
  return { name, label: name, dataType: 'Date', isArray: false, isRequired: true };
}
