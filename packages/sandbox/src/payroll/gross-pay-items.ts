import type { ResourceHandlers } from '../operations/handler.ts';
import {
  createOne,
  listOf,
  removeOne,
  replaceOne,
  requireReference,
  type GenericCall,
  type Members,
} from '../resource/index.ts';

export const grossPayItems: ResourceHandlers<'payroll', 'grossPayItems'> = {
  create: createOne('gross-pay-item', {
    members: (call, body) => ({ ...fromPayroll(call, body), grossPayItemType: 'CustomBonus' }),
  }),
  delete: removeOne('gross-pay-item'),
  list: listOf('gross-pay-item'),
  update: replaceOne('gross-pay-item', { members: fromPayroll }),
};

/** Employee and activity are those of the payroll and the code the item names. */
function fromPayroll(call: GenericCall, body: Members): Members {
  const payroll = requireReference(call, 'payroll', 'payrollId', body['payrollId']);
  const code = requireReference(call, 'activity-code', 'activityCodeId', body['activityCodeId']);
  return {
    employeeId: payroll['employeeId'],
    employeeType: payroll['employeeType'],
    activity: code['name'],
    activityCode: code['code'],
  };
}
