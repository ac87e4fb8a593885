import type { World } from '../demo.ts';
import type { AccessRequest, AccessRequestForm } from '../portal/access-requests.ts';
import { INTEGRATIONS_ADDRESS } from '../portal/outbox.ts';
import { createApplicants } from './applicants.ts';
import { createInstances } from './instances.ts';
import { approvalText, receivedText, rejectionText, requestText } from './review-mails.ts';

/** Requests for access, and the part of ServiceTitan's reviewers. */
export interface Reviews {
  /** Throws a 409 `PortalError` when the address or the company has what it asks for. */
  submit(form: AccessRequestForm): AccessRequest;
  list(): AccessRequest[];
  /**
   * Makes the integration instance, the logins, and the organization where there is none, and mails
   * the link with which the new ones set their password.
   */
  approve(id: string, note: string): AccessRequest;
  reject(id: string, note: string): AccessRequest;
}

export function createReviews(world: World): Reviews {
  const { store, portal } = world;
  const { accessRequests, outbox } = portal;
  const instances = createInstances(world);
  const applicants = createApplicants(world, instances);

  return {
    list: () => accessRequests.list(),
    submit: (form) =>
      store.transaction(() => {
        applicants.refuseKnown(form);
        const request = accessRequests.create(form);
        const subject = `Request for access from ${form.company}`;
        const mail = { from: form.email, to: INTEGRATIONS_ADDRESS, subject };
        outbox.send({ ...mail, text: requestText(request) });
        outbox.send({ to: form.email, subject: 'We have your request', text: receivedText(form) });
        return request;
      }),
    approve: (id, note) =>
      store.transaction(() => {
        const request = accessRequests.decide(id, 'approved', note);
        applicants.refuseKnown(request);
        const owner = applicants.organizationFor(request);
        const data = request.kind === 'developer' ? 'standard' : request.data;
        const organization = instances.createIntegration(owner.id, data);
        applicants.makeLogins(request, organization);
        portal.invitations.send({
          organizationId: organization.id,
          email: request.email,
          subject: 'Your access is approved',
          text: approvalText(request, organization),
        });
        return request;
      }),
    reject: (id, note) =>
      store.transaction(() => {
        const request = accessRequests.decide(id, 'rejected', note);
        const subject = 'Your request was not approved';
        outbox.send({ to: request.email, subject, text: rejectionText(request) });
        return request;
      }),
  };
}
