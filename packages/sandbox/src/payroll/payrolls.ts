import type { ResourceHandlers } from '../operations/handler.ts';
import { listOf, requireParent, type ResourceHandler } from '../resource/index.ts';

/** assumed: a payroll counts as approved when its manager approved it. */
const FILTERS = { approvedOnOrAfter: 'managerApprovedOn' };

export const payrolls: ResourceHandlers<'payroll', 'payrolls'> = {
  list: listOf('payroll', { filters: FILTERS }),
  listForEmployee: listFor('Employee'),
  listForTechnician: listFor('Technician'),
};

function listFor(employeeType: 'Employee' | 'Technician'): ResourceHandler {
  const parameter = employeeType === 'Employee' ? 'employee' : 'technician';
  return listOf('payroll', {
    filters: FILTERS,
    where: (call) => [
      {
        field: 'employeeId',
        is: 'eq',
        value: requireParent(call, { collection: parameter, field: 'employeeId', parameter }),
      },
      { field: 'employeeType', is: 'eq', value: employeeType },
    ],
  });
}
