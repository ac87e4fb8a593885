import { invalid, notFound } from '../operations/operation-error.ts';
import type { ResourceHandlers } from '../operations/handler.ts';
import { createOne, getOne, listOf, type GenericCall, type Members } from '../resource/index.ts';

export const payrollAdjustments: ResourceHandlers<'payroll', 'payrollAdjustments'> = {
  create: createOne('payroll-adjustment', {
    check: checkEmployee,
    members: (_call, body) => ({ type: 'Direct', amount: amountOf(body) }),
  }),
  get: (call) => {
    const { employeeType } = call.query;
    const found = call.store.collection('payroll-adjustment').get(call.path.id);
    // assumed: an adjustment of the other kind of employee is not there.
    if (employeeType !== undefined && found?.['employeeType'] !== employeeType) {
      throw notFound(`Payroll adjustment ${call.path.id}`);
    }
    return getOne('payroll-adjustment')(call);
  },
  list: listOf('payroll-adjustment'),
};

function checkEmployee(call: GenericCall, body: Members): void {
  const { employeeId, employeeType } = body;
  const collection = employeeType === 'Technician' ? 'technician' : 'employee';
  if (call.store.collection(collection).get(Number(employeeId)) === undefined) {
    throw invalid('employeeId', `The ${collection} ${String(employeeId)} was not found.`);
  }
}

/** assumed: without an amount it is hours, or the quantity, times the rate. */
function amountOf({ amount, hours, quantity, rate }: Members): number {
  return Number(amount ?? Number(hours ?? quantity ?? 0) * Number(rate ?? 0));
}
