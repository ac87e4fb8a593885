import type { Trade } from './job-types.ts';

export interface SkuFacts {
  readonly code: string;
  readonly name: string;
  readonly trade: Trade;
  /** US dollars. */
  readonly price: number;
  readonly cost: number;
  readonly hours: number;
}

type Row = readonly [code: string, name: string, price: number, cost: number, hours: number];

function skus(trade: Trade, rows: readonly Row[]): SkuFacts[] {
  return rows.map(([code, name, price, cost, hours]) => ({
    code,
    name,
    trade,
    price,
    cost,
    hours,
  }));
}

/** Billed on every service visit. */
export const DISPATCH_FEE = 'D-FEE';

export const SERVICES: readonly SkuFacts[] = [
  ...skus('plumbing', [
    [DISPATCH_FEE, 'Dispatch fee', 89, 0, 0],
    ['P-DRAIN', 'Clear a drain with a cable machine', 289, 20, 1],
    ['P-SEWER', 'Clear the main sewer line', 595, 45, 2],
    ['P-CAMERA', 'Camera inspection of a drain', 245, 10, 0.75],
    ['P-LEAK', 'Repair a leaking pipe', 365, 40, 1.25],
    ['P-BURST', 'Emergency pipe repair', 720, 85, 2],
    ['P-TOILET', 'Rebuild a toilet', 265, 35, 1],
    ['P-FAUCET', 'Install a faucet', 310, 15, 1.25],
    ['P-HEATER', 'Repair a water heater', 385, 60, 1.25],
    ['P-HEATERNEW', 'Replace a water heater, labor', 980, 80, 4],
    ['P-BACKFLOW', 'Test and certify a backflow preventer', 225, 15, 1],
  ]),
  ...skus('hvac', [
    ['H-DIAG', 'Heating and cooling diagnosis', 149, 0, 0.75],
    ['H-BOILER', 'Repair a boiler', 545, 95, 2],
    ['H-TUNEBOILER', 'Tune up a boiler', 219, 12, 1.5],
    ['H-COOL', 'Repair an air conditioner', 465, 80, 1.75],
    ['H-TUNEAC', 'Tune up an air conditioner', 189, 12, 1.25],
    ['H-MINISPLIT', 'Install a mini-split, labor', 1850, 150, 6],
    ['H-THERMOSTAT', 'Install a thermostat', 179, 5, 0.75],
    ['H-ESTIMATE', 'Home visit for an estimate', 0, 0, 1],
  ]),
  ...skus('electrical', [
    ['E-DIAG', 'Electrical diagnosis and repair', 285, 15, 1.25],
    ['E-OUTLET', 'Replace an outlet or a switch', 165, 12, 0.75],
    ['E-LIGHT', 'Install a light fixture', 240, 15, 1.25],
    ['E-PANEL', 'Replace a panel with 200 amps, labor', 2650, 220, 8],
    ['E-EV', 'Install an EV charger, labor', 1150, 140, 4],
    ['E-GENERATOR', 'Service a standby generator', 349, 40, 1.5],
    ['E-SAFETY', 'Electrical safety inspection', 259, 0, 1.5],
  ]),
];

export const MATERIALS: readonly SkuFacts[] = [
  ...skus('plumbing', [
    ['M-COPPER', 'Copper pipe, 1/2 inch, per foot', 9.5, 3.1, 0],
    ['M-VALVE', 'Shut-off valve', 48, 14, 0],
    ['M-FILL', 'Toilet fill valve and flapper', 39, 12.5, 0],
  ]),
  ...skus('hvac', [
    ['M-R410', 'Refrigerant, per pound', 95, 28, 0],
    ['M-IGNITOR', 'Hot surface ignitor', 118, 36, 0],
    ['M-CAP', 'Run capacitor', 86, 17.5, 0],
  ]),
  ...skus('electrical', [
    ['M-GFCI', 'GFCI outlet', 42, 15.75, 0],
    ['M-BREAKER', 'Breaker, 20 amps', 36, 11.2, 0],
    ['M-WIRE', 'Wire 12/2, per foot', 3.5, 0.95, 0],
  ]),
];

export const EQUIPMENT: readonly SkuFacts[] = [
  ...skus('plumbing', [['Q-TANK50', 'Gas water heater, 50 gallons', 1490, 760, 0]]),
  ...skus('hvac', [
    ['Q-BOILER', 'Condensing boiler, 110,000 BTU', 4900, 2650, 0],
    ['Q-SPLIT12', 'Mini-split, 12,000 BTU', 2150, 1120, 0],
    ['Q-STAT', 'Smart thermostat', 289, 148, 0],
  ]),
  ...skus('electrical', [
    ['Q-PANEL200', 'Panel, 200 amps', 980, 410, 0],
    ['Q-EV48', 'EV charger, 48 amps', 890, 520, 0],
  ]),
];

/** Which equipment goes in with which installation service. */
export const EQUIPMENT_FOR: Readonly<Record<string, string>> = {
  'P-HEATERNEW': 'Q-TANK50',
  'H-MINISPLIT': 'Q-SPLIT12',
  'H-THERMOSTAT': 'Q-STAT',
  'E-PANEL': 'Q-PANEL200',
  'E-EV': 'Q-EV48',
};
