import type { ResourceHandlers } from '../operations/handler.ts';
import { answer, listChildren, listOf } from '../resource/index.ts';
import { marksOfIds } from './export-marks.ts';

export const bankDeposits: ResourceHandlers<'accounting', 'bankDeposits'> = {
  list: listOf('bank-deposit'),
  listTransactions: listChildren('payment', {
    collection: 'bank-deposit',
    field: 'deposit.id',
  }),
  // assumed: ids nobody knows are passed over, since the answer can't name them.
  markAsExported: (call) => {
    const deposits = call.store.collection('bank-deposit');
    for (const { id } of marksOfIds('ids')(call)) deposits.update(id, { syncStatus: 'Exported' });
    return answer(undefined);
  },
};
