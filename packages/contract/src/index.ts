export { apis, contract, type ApiKey, type Contract } from './contract.ts';
export { findOperation, listOperations } from './operation-list.ts';
