export type Trade = 'plumbing' | 'hvac' | 'electrical';

/** When in the year people call about it. */
export type Season = 'even' | 'heating' | 'cooling' | 'frost' | 'storm';

export interface JobTypeFacts {
  readonly name: string;
  readonly trade: Trade;
  readonly season: Season;
  /** How often it is asked for, beside the others. */
  readonly weight: number;
  readonly minutes: number;
  readonly priority: 'Low' | 'Normal' | 'High' | 'Urgent';
  readonly skill: string;
  readonly kind: 'Service' | 'Maintenance' | 'Installation' | 'Estimate';
  /** Codes of the services that are billed for it; the first one always is. */
  readonly services: readonly string[];
  /** What callers say. */
  readonly complaints: readonly string[];
}

type Row = readonly [
  name: string,
  season: Season,
  weight: number,
  minutes: number,
  priority: JobTypeFacts['priority'],
  skill: string,
  kind: JobTypeFacts['kind'],
  services: readonly string[],
  complaints: readonly string[],
];

function jobTypes(trade: Trade, rows: readonly Row[]): JobTypeFacts[] {
  return rows.map(
    ([name, season, weight, minutes, priority, skill, kind, services, complaints]) => ({
      name,
      trade,
      season,
      weight,
      minutes,
      priority,
      skill,
      kind,
      services,
      complaints,
    }),
  );
}

// prettier-ignore
const PLUMBING: readonly Row[] = [
  ['Drain Cleaning', 'even', 14, 90, 'Normal', 'Drains', 'Service', ['P-DRAIN', 'P-CAMERA'],
    ['Kitchen sink backs up', 'Tub drains slowly', 'Floor drain in the basement is clogged']],
  ['Main Sewer Stoppage', 'storm', 5, 120, 'High', 'Drains', 'Service', ['P-SEWER', 'P-CAMERA'],
    ['Sewage comes up in the basement', 'All drains in the house are backed up']],
  ['Leak Repair', 'even', 12, 90, 'High', 'Water pipes', 'Service', ['P-LEAK'],
    ['Water stain on the ceiling below the bathroom', 'Pipe under the sink drips']],
  ['Burst Pipe', 'frost', 4, 120, 'Urgent', 'Water pipes', 'Service', ['P-BURST', 'P-LEAK'],
    ['Pipe burst, water is shut off', 'Frozen pipe split behind the wall']],
  ['Toilet Repair', 'even', 10, 60, 'Normal', 'Fixtures', 'Service', ['P-TOILET'],
    ['Toilet runs all night', 'Toilet rocks and leaks at the floor']],
  ['Faucet and Fixture Installation', 'even', 7, 90, 'Low', 'Fixtures', 'Installation', ['P-FAUCET'],
    ['Bought a new kitchen faucet, needs installation', 'Replace the shower valve']],
  ['Water Heater Repair', 'heating', 8, 90, 'High', 'Water heaters', 'Service', ['P-HEATER'],
    ['No hot water since this morning', 'Pilot light keeps going out']],
  ['Water Heater Replacement', 'heating', 4, 240, 'Normal', 'Water heaters', 'Installation',
    ['P-HEATERNEW'], ['Tank leaks at the bottom, 14 years old', 'Wants a quote done and installed']],
  ['Backflow Test', 'even', 3, 60, 'Low', 'Backflow', 'Maintenance', ['P-BACKFLOW'],
    ['Annual backflow test is due', 'City letter asks for the backflow report']],
];

// prettier-ignore
const HVAC: readonly Row[] = [
  ['No Heat', 'heating', 14, 90, 'Urgent', 'Boilers', 'Service', ['H-DIAG', 'H-BOILER'],
    ['No heat, tenants with a baby', 'Boiler shows an error and does not start', 'Radiators are cold']],
  ['Boiler Repair', 'heating', 8, 120, 'High', 'Boilers', 'Service', ['H-BOILER'],
    ['Boiler bangs and loses pressure', 'Steam radiators hiss and spit water']],
  ['Boiler Tune-Up', 'heating', 7, 90, 'Low', 'Boilers', 'Maintenance', ['H-TUNEBOILER'],
    ['Yearly boiler tune-up', 'Wants the boiler checked before winter']],
  ['No Cooling', 'cooling', 15, 90, 'High', 'Air conditioning', 'Service', ['H-DIAG', 'H-COOL'],
    ['AC blows warm air', 'Central air does not turn on', 'Unit is frozen over']],
  ['AC Repair', 'cooling', 8, 120, 'Normal', 'Air conditioning', 'Service', ['H-COOL'],
    ['AC leaks water into the closet', 'Outside unit hums and the fan stands still']],
  ['AC Tune-Up', 'cooling', 7, 75, 'Low', 'Air conditioning', 'Maintenance', ['H-TUNEAC'],
    ['Yearly AC tune-up', 'Check the AC before summer']],
  ['Mini-Split Installation', 'cooling', 3, 360, 'Normal', 'Air conditioning', 'Installation',
    ['H-MINISPLIT'], ['Two rooms upstairs, wants mini-splits']],
  ['Thermostat Installation', 'even', 4, 60, 'Low', 'Controls', 'Installation', ['H-THERMOSTAT'],
    ['Install a smart thermostat', 'Thermostat is blank']],
  ['Heating and Cooling Estimate', 'even', 4, 60, 'Normal', 'Sales', 'Estimate', ['H-ESTIMATE'],
    ['Wants a quote for a new boiler', 'Thinks about a heat pump, asks for rebates']],
];

// prettier-ignore
const ELECTRICAL: readonly Row[] = [
  ['Electrical Troubleshooting', 'even', 10, 90, 'High', 'Troubleshooting', 'Service', ['E-DIAG'],
    ['Half of the apartment has no power', 'Breaker trips when the microwave runs']],
  ['Outlet and Switch Repair', 'even', 9, 60, 'Normal', 'Wiring', 'Service', ['E-OUTLET'],
    ['Outlet in the kitchen sparks', 'Dimmer buzzes', 'Outlet in the bedroom is dead']],
  ['Lighting Installation', 'even', 6, 120, 'Low', 'Wiring', 'Installation', ['E-LIGHT'],
    ['Hang a chandelier', 'Recessed lights in the living room']],
  ['Panel Upgrade', 'even', 3, 480, 'Normal', 'Panels', 'Installation', ['E-PANEL'],
    ['Old fuse box, insurer wants it replaced', 'Needs 200 amps']],
  ['EV Charger Installation', 'even', 3, 240, 'Normal', 'EV chargers', 'Installation', ['E-EV'],
    ['Charger for a new car in the driveway']],
  ['Generator Maintenance', 'storm', 2, 90, 'Low', 'Generators', 'Maintenance', ['E-GENERATOR'],
    ['Standby generator service', 'Generator failed its weekly test']],
  ['Electrical Safety Inspection', 'even', 3, 90, 'Low', 'Panels', 'Maintenance', ['E-SAFETY'],
    ['Inspection before the closing of a sale', 'Violation notice, needs an inspection']],
];

export const JOB_TYPES: readonly JobTypeFacts[] = [
  ...jobTypes('plumbing', PLUMBING),
  ...jobTypes('hvac', HVAC),
  ...jobTypes('electrical', ELECTRICAL),
];
