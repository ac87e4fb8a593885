import type { ResourceHandlers } from '../operations/handler.ts';
import type { StoredRecord } from '../store/collection.ts';
import { toStoredTime } from '../store/stored-time.ts';
import {
  answerRecord,
  bodyOf,
  listOf,
  requireParent,
  type GenericCall,
  type ResourceHandler,
} from '../resource/index.ts';

const SETTINGS = 'payroll-setting';

type EmployeeType = 'Employee' | 'Technician';

export const payrollSettings: ResourceHandlers<'payroll', 'payrollSettings'> = {
  getForEmployee: getFor('Employee'),
  getForTechnician: getFor('Technician'),
  list: listOf(SETTINGS),
  updateForEmployee: updateFor('Employee'),
  updateForTechnician: updateFor('Technician'),
};

function getFor(employeeType: EmployeeType): ResourceHandler {
  return (call) => answerRecord(call, SETTINGS, settingsOf(call, employeeType));
}

function updateFor(employeeType: EmployeeType): ResourceHandler {
  return (call) => {
    const before = settingsOf(call, employeeType);
    const { hireDate, ...rest } = bodyOf(call);
    const hired = typeof hireDate === 'string' ? toStoredTime(hireDate) : hireDate;
    const changes = hireDate === undefined ? rest : { ...rest, hireDate: hired };
    const changed = call.store.collection(SETTINGS).update(before.id, changes);
    return answerRecord(call, SETTINGS, changed ?? before);
  };
}

/** assumed: everybody has settings from the start; they are written down when first asked for. */
function settingsOf(call: GenericCall, employeeType: EmployeeType): StoredRecord {
  const parameter = employeeType === 'Employee' ? 'employee' : 'technician';
  const parent = { collection: parameter, field: 'employeeId', parameter };
  const employeeId = requireParent(call, parent);
  const settings = call.store.collection(SETTINGS);
  const known = settings.first([
    { field: 'employeeId', is: 'eq', value: employeeId },
    { field: 'employeeType', is: 'eq', value: employeeType },
  ]);
  if (known !== undefined) return known;
  const start = { hourlyRate: 0, isIncludedInPayroll: true, customFields: [] };
  return settings.insert({ ...start, employeeId, employeeType });
}
