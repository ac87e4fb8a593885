export { COMPANIES, company, tenantNamesOf, type City, type Company } from './company.ts';
export { seedSmallWorld, seedWorld, type WorldOptions } from './seed-world.ts';
