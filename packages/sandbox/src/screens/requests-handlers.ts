import { PortalError } from '../portal/portal-error.ts';
import type { AreaHandlers } from './screen-call.ts';
import type { ScreenContext } from './screen-context.ts';

/** Listed when no limit is given. */
const USUAL_LIMIT = 100;

export function requestsHandlers({
  admin: { requests },
}: Pick<ScreenContext, 'admin'>): AreaHandlers<'requests'> {
  return {
    list({ query: { limit = USUAL_LIMIT, ignored, ...filter } }) {
      return { data: requests.list(limit, { ...filter, hasIgnored: ignored === 'only' }) };
    },
    get({ path: { number } }) {
      const request = requests.find(number);
      if (request === undefined) throw new PortalError(404, `Request ${number} is not kept.`);
      return { request, bodies: requests.bodiesOf(number) ?? null };
    },
    clear() {
      requests.clear();
    },
  };
}
