// Written by tools/contract-import.ts. Do not edit.
import { schemas as accounting } from './accounting/schemas.ts';
import { schemas as crm } from './crm/schemas.ts';
import { schemas as customerInteractions } from './customer-interactions/schemas.ts';
import { schemas as dispatch } from './dispatch/schemas.ts';
import { schemas as equipmentSystems } from './equipment-systems/schemas.ts';
import { schemas as findings } from './findings/schemas.ts';
import { schemas as forms } from './forms/schemas.ts';
import { schemas as inventory } from './inventory/schemas.ts';
import { schemas as jbce } from './jbce/schemas.ts';
import { schemas as jpm } from './jpm/schemas.ts';
import { schemas as marketing } from './marketing/schemas.ts';
import { schemas as marketingAds } from './marketing-ads/schemas.ts';
import { schemas as marketingReputation } from './marketing-reputation/schemas.ts';
import { schemas as memberships } from './memberships/schemas.ts';
import { schemas as payroll } from './payroll/schemas.ts';
import { schemas as pricebook } from './pricebook/schemas.ts';
import { schemas as reporting } from './reporting/schemas.ts';
import { schemas as sales } from './sales/schemas.ts';
import { schemas as schedulingPro } from './scheduling-pro/schemas.ts';
import { schemas as serviceAgreements } from './service-agreements/schemas.ts';
import { schemas as settings } from './settings/schemas.ts';
import { schemas as taskManagement } from './task-management/schemas.ts';
import { schemas as telecom } from './telecom/schemas.ts';
import { schemas as timesheets } from './timesheets/schemas.ts';

/** Every schema, by API and full name. */
export const schemas = {
  accounting,
  crm,
  customerInteractions,
  dispatch,
  equipmentSystems,
  findings,
  forms,
  inventory,
  jbce,
  jpm,
  marketing,
  marketingAds,
  marketingReputation,
  memberships,
  payroll,
  pricebook,
  reporting,
  sales,
  schedulingPro,
  serviceAgreements,
  settings,
  taskManagement,
  telecom,
  timesheets,
} as const;
