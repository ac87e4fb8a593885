import { accounting } from '../accounting/index.ts';
import { crm } from '../crm/index.ts';
import { customerInteractions } from '../customer-interactions/index.ts';
import { dispatch } from '../dispatch/index.ts';
import { equipmentSystems } from '../equipment-systems/index.ts';
import { findings } from '../findings/index.ts';
import { forms } from '../forms/index.ts';
import { inventory } from '../inventory/index.ts';
import { jbce } from '../jbce/index.ts';
import { jpm } from '../jpm/index.ts';
import { marketingAds } from '../marketing-ads/index.ts';
import { marketingReputation } from '../marketing-reputation/index.ts';
import { marketing } from '../marketing/index.ts';
import { memberships } from '../memberships/index.ts';
import { payroll } from '../payroll/index.ts';
import { pricebook } from '../pricebook/index.ts';
import { reporting } from '../reporting/index.ts';
import { sales } from '../sales/index.ts';
import { schedulingPro } from '../scheduling-pro/index.ts';
import { serviceAgreements } from '../service-agreements/index.ts';
import { settings } from '../settings/index.ts';
import { taskManagement } from '../task-management/index.ts';
import { telecom } from '../telecom/index.ts';
import { timesheets } from '../timesheets/index.ts';
import type { Handlers } from './handler.ts';

/** What answers each operation of the contract. */
export const allHandlers: Handlers = {
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
  marketingAds,
  marketingReputation,
  marketing,
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
};
