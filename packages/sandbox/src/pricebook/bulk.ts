import { contract } from '@truckroll/contract';
import type { ResourceHandlers } from '../operations/handler.ts';
import { answer, bodyOf, createRecord, patchOne, type Members } from '../resource/index.ts';
import { equipmentMembers, materialMembers, serviceMembers } from './sku-members.ts';

const { discountsAndFees, equipment, materials, services } = contract.pricebook;

/** What a bulk body can carry, by its member; each entity is written like one alone. */
const KINDS = {
  services: { collection: 'service', operations: services, members: serviceMembers },
  equipment: { collection: 'equipment', operations: equipment, members: equipmentMembers },
  materials: { collection: 'material', operations: materials, members: materialMembers },
  discountAndFees: {
    collection: 'discount-and-fee',
    operations: discountsAndFees,
    members: () => ({}),
  },
} as const;

export const bulk: ResourceHandlers<'pricebook', 'bulk'> = {
  create: (call) => {
    const made = Object.entries(KINDS).map(([member, { collection, operations, members }]) => {
      const mappings = entitiesOf(bodyOf(call)[member]).map((body) => {
        const operation = operations.create;
        const { id } = createRecord({ ...call, operation, body }, collection, { members });
        return { customId: body['customId'] ?? '', id };
      });
      return [member, mappings];
    });
    return answer(Object.fromEntries(made));
  },
  update: (call) => {
    for (const [member, { collection, operations, members }] of Object.entries(KINDS)) {
      const update = patchOne(collection, { members, parameter: 'id' });
      for (const body of entitiesOf(bodyOf(call)[member])) {
        const path = { ...call.path, id: body['id'] };
        update({ ...call, operation: operations.update, path, body });
      }
    }
    return answer(undefined);
  },
};

function entitiesOf(value: unknown): readonly Members[] {
  return (value ?? []) as readonly Members[];
}
