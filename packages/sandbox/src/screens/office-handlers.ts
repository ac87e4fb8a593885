import type { Office } from '../office/office.ts';
import { PortalError } from '../portal/portal-error.ts';
import type { AreaHandlers, ScreenCall } from './screen-call.ts';
import type { ScreenContext } from './screen-context.ts';

export function officeHandlers(context: ScreenContext): AreaHandlers<'office'> {
  return {
    choices: (call) => officeOf(context, call).choices(),
    bookJob: (call) => officeOf(context, call).bookJob(call.body),
  };
}

export function officeCallsHandlers(context: ScreenContext): AreaHandlers<'officeCalls'> {
  const calls = (call: SeatedCall) => officeOf(context, call).calls;
  return {
    list: (call) => calls(call).list(call.query.show),
    get: (call) => calls(call).get(call.path.id),
    accept(call) {
      calls(call).accept(call.path.id);
      return calls(call).row(call.path.id);
    },
    dismiss(call) {
      calls(call).dismiss(call.path.id, call.body);
      return calls(call).row(call.path.id);
    },
  };
}

export function officeLeadsHandlers(context: ScreenContext): AreaHandlers<'officeLeads'> {
  const leads = (call: SeatedCall) => officeOf(context, call).leads;
  return {
    list: (call) => leads(call).list(call.query.show),
    get: (call) => leads(call).get(call.path.id),
    followUp: (call) => leads(call).followUp(call.path.id, call.body),
    dismiss: (call) => leads(call).dismiss(call.path.id, call.body.callReasonId),
  };
}

export function officeCustomersHandlers(context: ScreenContext): AreaHandlers<'officeCustomers'> {
  const customers = (call: SeatedCall) => officeOf(context, call).customers;
  return {
    search: (call) => customers(call).search(call.query.text ?? ''),
    get: (call) => customers(call).get(call.path.id),
    create: (call) => customers(call).create(call.body),
    update: (call) => customers(call).update(call.path.id, call.body),
    addContact: (call) => customers(call).addContact(call.path.id, call.body),
    addNote: (call) => customers(call).addNote(call.path.id, call.body),
    createLocation: (call) => customers(call).createLocation(call.path.id, call.body),
    updateLocation: (call) => customers(call).updateLocation(call.path.id, call.body),
  };
}

export function officeDispatchHandlers(context: ScreenContext): AreaHandlers<'officeDispatch'> {
  const board = (call: SeatedCall) => officeOf(context, call).board;
  return {
    day: (call) => board(call).day(call.query.day),
    appointment: (call) => board(call).appointment(call.path.id),
    move: (call) => board(call).move(call.path.id, call.body),
    assign: (call) => board(call).assign(call.path.id, call.body.technicianIds),
    step: (call) => board(call).step(call.path.id, call.path.step),
    hold: (call) => board(call).hold(call.path.id, call.body),
    completeJob(call) {
      board(call).completeJob(call.path.id);
      return undefined;
    },
    cancelJob(call) {
      board(call).cancelJob(call.path.id, call.body);
      return undefined;
    },
    removeCancellation(call) {
      board(call).removeCancellation(call.path.id);
      return undefined;
    },
  };
}

export function officeCapacityHandlers(context: ScreenContext): AreaHandlers<'officeCapacity'> {
  return {
    days(call) {
      const { who, ...query } = call.query;
      return officeOf(context, call).capacity({ ...query, skillBased: who === 'skilled' });
    },
  };
}

type SeatedCall = Pick<ScreenCall<unknown>, 'caller'>;

/** The office of the tenant whose console the caller is signed in to, in the caller's seat. */
function officeOf({ admin }: ScreenContext, { caller }: SeatedCall): Office {
  const { tenantId, employeeId } = caller.person;
  if (tenantId === null) throw new PortalError(403, 'You belong to no tenant, so to no office.');
  return admin.officeOf(caller.environment, tenantId, employeeId);
}
