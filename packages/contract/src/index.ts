export { apis, contract, type ApiKey, type Contract } from './contract.ts';
export { findOperation, listOperations, listOverlayOperations } from './operation-list.ts';
