import type { Environment, PersonView, PlanName } from '@truckroll/sandbox-contract';

const PLANS: Readonly<Record<PlanName, string>> = {
  starter: 'Starter',
  essentials: 'Essentials',
  theWorks: 'The Works',
};

/** A plan in the field's words; developers have none. */
export function planName(plan: PlanName | null): string {
  return plan === null ? 'none' : PLANS[plan];
}

/** All plans, for a choice of one. */
export const PLAN_CHOICES = Object.entries(PLANS).map(([value, label]) => ({ value, label }));

export function environmentName(environment: Environment): string {
  return environment === 'integration' ? 'Integration' : 'Production';
}

const LOGINS: Readonly<Record<PersonView['login'], string>> = {
  employee: 'ServiceTitan account',
  developer: 'Developer',
  enterpriseHub: 'Enterprise Hub',
  partnerPortal: 'Partner Portal',
};

export function loginName(login: PersonView['login']): string {
  return LOGINS[login];
}
