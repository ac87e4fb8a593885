import { afterAll, expect, test } from 'vitest';
import { changeRules } from '../testing/rules/change-rules.ts';
import { crewRules } from '../testing/rules/crew-rules.ts';
import { customerRules } from '../testing/rules/customer-rules.ts';
import { intakeRules } from '../testing/rules/intake-rules.ts';
import { bookingRules } from '../testing/rules/job-rules.ts';
import { moneyRules } from '../testing/rules/money-rules.ts';
import { officeRules } from '../testing/rules/office-rules.ts';
import { planRules } from '../testing/rules/plan-rules.ts';
import { priceRules } from '../testing/rules/price-rules.ts';
import { progressRules } from '../testing/rules/progress-rules.ts';
import { projectRules } from '../testing/rules/project-rules.ts';
import { openRuleTrial, type Rules } from '../testing/rules/rule-trial.ts';
import { stockRules } from '../testing/rules/stock-rules.ts';

/** The business rules documents name, and those that had to be assumed; each one is tried. */
const tables: readonly Rules[] = [
  bookingRules,
  progressRules,
  changeRules,
  intakeRules,
  customerRules,
  moneyRules,
  planRules,
  crewRules,
  stockRules,
  priceRules,
  projectRules,
  officeRules,
];
const rules = tables.flatMap((table) => Object.entries(table));
const held = new Set<string>();

afterAll(() => console.log(`rules: ${held.size} of ${rules.length}`));

test('no two rules say the same', () => {
  expect(new Set(rules.map(([name]) => name)).size).toBe(rules.length);
});

test.each(rules)('%s', (name, tryRule) => {
  expect.hasAssertions();
  const trial = openRuleTrial();
  try {
    tryRule(trial);
  } finally {
    trial.tenant.close();
  }
  held.add(name);
});
