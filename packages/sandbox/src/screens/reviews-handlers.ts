import type { AreaHandlers } from './screen-call.ts';
import type { ScreenContext } from './screen-context.ts';

/** Reviews, plans and mails: what ServiceTitan's people do, played by the operator. */
export function reviewsHandlers({ admin }: Pick<ScreenContext, 'admin'>): AreaHandlers<'reviews'> {
  return {
    list: () => ({ data: admin.reviews.list() }),
    approve: ({ path, body }) => admin.reviews.approve(path.request, body.note),
    reject: ({ path, body }) => admin.reviews.reject(path.request, body.note),
    organizations: () => ({ data: admin.organizations.list() }),
    changePlan({ path, body: { plan } }) {
      return admin.organizations.update(path.organization, { plan });
    },
    mails: () => ({ data: admin.outbox.list() }),
  };
}
