// Written by tools/contract-import.ts. Do not edit.
import { accounting, accountingApi } from './accounting/operations.ts';
import { crm, crmApi } from './crm/operations.ts';
import { customerInteractions, customerInteractionsApi } from './customer-interactions/operations.ts';
import { dispatch, dispatchApi } from './dispatch/operations.ts';
import { equipmentSystems, equipmentSystemsApi } from './equipment-systems/operations.ts';
import { findings, findingsApi } from './findings/operations.ts';
import { forms, formsApi } from './forms/operations.ts';
import { inventory, inventoryApi } from './inventory/operations.ts';
import { jbce, jbceApi } from './jbce/operations.ts';
import { jpm, jpmApi } from './jpm/operations.ts';
import { marketing, marketingApi } from './marketing/operations.ts';
import { marketingAds, marketingAdsApi } from './marketing-ads/operations.ts';
import { marketingReputation, marketingReputationApi } from './marketing-reputation/operations.ts';
import { memberships, membershipsApi } from './memberships/operations.ts';
import { payroll, payrollApi } from './payroll/operations.ts';
import { pricebook, pricebookApi } from './pricebook/operations.ts';
import { reporting } from './overlay/reporting.ts';
import { reportingApi } from './reporting/operations.ts';
import { sales, salesApi } from './sales/operations.ts';
import { schedulingPro, schedulingProApi } from './scheduling-pro/operations.ts';
import { serviceAgreements } from './overlay/service-agreements.ts';
import { serviceAgreementsApi } from './service-agreements/operations.ts';
import { settings, settingsApi } from './settings/operations.ts';
import { taskManagement, taskManagementApi } from './task-management/operations.ts';
import { telecom, telecomApi } from './telecom/operations.ts';
import { timesheets, timesheetsApi } from './timesheets/operations.ts';

/** Every operation, as `contract.crm.bookings.create`. */
export const contract = {
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

/** Title, base path and scope labels of each API. */
export const apis = {
  accounting: accountingApi,
  crm: crmApi,
  customerInteractions: customerInteractionsApi,
  dispatch: dispatchApi,
  equipmentSystems: equipmentSystemsApi,
  findings: findingsApi,
  forms: formsApi,
  inventory: inventoryApi,
  jbce: jbceApi,
  jpm: jpmApi,
  marketing: marketingApi,
  marketingAds: marketingAdsApi,
  marketingReputation: marketingReputationApi,
  memberships: membershipsApi,
  payroll: payrollApi,
  pricebook: pricebookApi,
  reporting: reportingApi,
  sales: salesApi,
  schedulingPro: schedulingProApi,
  serviceAgreements: serviceAgreementsApi,
  settings: settingsApi,
  taskManagement: taskManagementApi,
  telecom: telecomApi,
  timesheets: timesheetsApi,
} as const;

export type Contract = typeof contract;
export type ApiKey = keyof Contract;
