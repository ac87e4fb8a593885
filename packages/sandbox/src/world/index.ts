export { company, tenantNames } from './company.ts';
export { seedSmallWorld, seedWorld, type WorldOptions } from './seed-world.ts';
