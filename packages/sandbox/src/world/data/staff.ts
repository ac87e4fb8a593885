import type { EmployeeUserRole, TechnicianPosition } from '@truckroll/contract/types/settings';
import type { Trade } from './job-types.ts';

/** The people in the office; the first one owns the company and everyone reports to the second. */
export const OFFICE: readonly {
  readonly name: string;
  readonly role: EmployeeUserRole;
  readonly roleName: string;
  readonly hourlyRate: number;
}[] = [
  { name: 'Teresa Marchetti', role: 'Owner', roleName: 'Owner', hourlyRate: 0 },
  { name: 'Desmond Clarke', role: 'Admin', roleName: 'General Manager', hourlyRate: 62 },
  { name: 'Yesenia Ortiz', role: 'CSR', roleName: 'Call Taker', hourlyRate: 27 },
  { name: 'Brian Gallagher', role: 'CSR', roleName: 'Call Taker', hourlyRate: 26.5 },
  { name: 'Nadia Rahman', role: 'CSR', roleName: 'Call Taker', hourlyRate: 26 },
  { name: 'Latoya Simmons', role: 'Dispatch', roleName: 'Dispatcher', hourlyRate: 31 },
  { name: 'Kevin Cho', role: 'Dispatch', roleName: 'Dispatcher', hourlyRate: 30 },
  { name: 'Ruth Feldman', role: 'Accounting', roleName: 'Bookkeeper', hourlyRate: 38 },
  { name: 'Marisol Peña', role: 'GeneralOffice', roleName: 'Marketing', hourlyRate: 35 },
];

/** The people in the vans, by trade. */
export const CREW: readonly {
  readonly name: string;
  readonly trade: Trade;
  readonly position: TechnicianPosition;
}[] = [
  ...crew('plumbing', 'Service', ['Rafael Domínguez', 'Seamus Doyle', 'Anthony Russo']),
  ...crew('plumbing', 'Service', ['Kwame Boateng', 'Luis Alvarado', 'Oleksandr Bondar']),
  ...crew('plumbing', 'Installer', ['Vincent Caruso', 'Marlon Grant']),
  ...crew('hvac', 'Service', ['Dmitri Sokolov', 'Tariq Mahmood', 'Carlos Figueroa']),
  ...crew('hvac', 'Service', ['Wei Zhao', 'Patrick Nolan']),
  ...crew('hvac', 'Installer', ['Jerome Baptiste', 'Emeka Obi']),
  ...crew('electrical', 'Service', ['Hannah Lindqvist', 'Rajiv Menon', 'Stavros Pappas']),
  ...crew('electrical', 'Installer', ['Min-ho Yoon', 'Tyrone Ellis']),
];

function crew(trade: Trade, position: TechnicianPosition, names: readonly string[]) {
  return names.map((name) => ({ name, trade, position }));
}
