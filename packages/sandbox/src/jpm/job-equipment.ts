import { actorOf, type Actor } from '../operations/actor.ts';
import { json, type ResourceHandlers } from '../operations/handler.ts';
import { invalid, notFound } from '../operations/operation-error.ts';
import { jpmRecords } from './records.ts';
import { requireJob } from './required-record.ts';

export const jobEquipment: ResourceHandlers<'jpm', 'jobEquipment'> = {
  list(call) {
    return json({ equipmentIds: requireJob(call.store, call.path.id).equipmentIds });
  },
  attach(call) {
    const { store, path, body } = call;
    const job = requireJob(store, path.id);
    const unknown = body.equipmentIds.find(
      (id) => !store.collection('installed-equipment').get(id),
    );
    if (unknown !== undefined) {
      throw invalid('equipmentIds', `Installed equipment ${unknown} was not found.`);
    }
    const equipmentIds = [...new Set([...job.equipmentIds, ...body.equipmentIds])];
    return json({ equipmentIds: setEquipment(actorOf(call), job.id, equipmentIds) });
  },
  detachBulk(call) {
    const job = requireJob(call.store, call.path.id);
    // assumed: ids that are not attached are passed over; only the single call declares their 404.
    const left = job.equipmentIds.filter((id) => !call.body.equipmentIds.includes(id));
    setEquipment(actorOf(call), job.id, left);
    return json(undefined);
  },
  detach(call) {
    const { id, equipmentId } = call.path;
    const job = requireJob(call.store, id);
    // documented: 404 when the equipment is not attached to the job.
    if (!job.equipmentIds.includes(equipmentId)) {
      throw notFound(`Equipment ${equipmentId} of job ${id}`);
    }
    const left = job.equipmentIds.filter((one) => one !== equipmentId);
    setEquipment(actorOf(call), id, left);
    return json(undefined);
  },
};

function setEquipment(actor: Actor, jobId: number, equipmentIds: readonly number[]) {
  jpmRecords(actor.store, 'job').update(jobId, { equipmentIds, modifiedOn: actor.now });
  return equipmentIds;
}
