import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserOrSkip } from '../browser/chromium.ts';
import { openScreens, type Screens } from '../browser/screens.ts';
import { BULLETS, NOT_COUNTED, type BulletId } from './bullets.ts';
import * as heavyset from './heavyset-bullets.ts';
import * as leadtruffle from './leadtruffle-bullets.ts';
import * as servicepytan from './servicepytan-bullets.ts';
import * as servicetitan from './servicetitan-bullets.ts';
import type { ReachedState, TryBullet } from './trial.ts';
import { WALK_TIMEOUT_MS } from './walk.ts';

/** A bullet without a trial does not compile. */
const TRIALS: Readonly<Record<BulletId, TryBullet>> = {
  'heavyset 1': heavyset.permissionsAreMissing,
  'heavyset 2': heavyset.madeInTheOtherEnvironment,
  'heavyset 3': heavyset.providerIsMissing,
  'heavyset 4': heavyset.secretHasBeenLost,
  'heavyset 5': heavyset.indicatorIsNotGreen,
  'leadtruffle 1': leadtruffle.appIsNotOffered,
  'leadtruffle 2': leadtruffle.userHasNoAccess,
  'leadtruffle 3': leadtruffle.notConnectedYet,
  'leadtruffle 4': leadtruffle.secretWasNotCopied,
  'leadtruffle 5': leadtruffle.providerIsNotDetected,
  'servicepytan 1': servicepytan.appWasNotCreated,
  'servicepytan 2': servicepytan.appListsAnotherTenant,
  'servicepytan 3': servicepytan.appIsNotPublished,
  'servicepytan 4': servicepytan.scopeIsMissing,
  'servicepytan 5': servicepytan.authorizationIsMissing,
  'servicepytan 6': servicepytan.tenantIdIsAnother,
  'servicepytan 7': servicepytan.credentialsWereCopiedWrong,
  'servicepytan 8': servicepytan.credentialsHaveSpaces,
  'servicepytan 9': servicepytan.secretIsNoLongerGood,
  'servicepytan 10': servicepytan.environmentIsTheOther,
  'servicetitan 1': servicetitan.loginOfAnotherProduct,
};

const cases = Object.entries(BULLETS).map(
  ([id, { document, about }]) => [id as BulletId, document, about] as const,
);

describe.skipIf(!browserOrSkip())('what the documents say about troubles', () => {
  let screens: Screens;
  const cleared = new Set<BulletId>();
  const states = new Map<string, ReachedState>();
  beforeAll(async () => {
    screens = await openScreens({ empty: true });
    screens.sandbox.admin.state.snapshot('start');
  });
  afterAll(async () => {
    await screens.close();
    for (const { document, about, because } of NOT_COUNTED)
      console.log(`not counted: ${document}, ${about}: ${because}`);
    console.log(`bullets ${cleared.size} of ${cases.length}`);
  });

  test.each(cases)(
    '%s, %s: %s',
    async (id) => {
      screens.sandbox.admin.state.restore('start');
      const page = await screens.open('/');
      try {
        await TRIALS[id]({ page, screens, states });
      } catch (cause) {
        const shown = await page.locator('body').ariaSnapshot();
        throw new Error(`${id}, at ${page.url()}:\n${shown}`, { cause });
      }
      cleared.add(id);
      expect(cleared).toContain(id);
    },
    WALK_TIMEOUT_MS,
  );
});
