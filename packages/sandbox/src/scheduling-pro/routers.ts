import type { ResourceHandlers } from '../operations/handler.ts';
import { answer, listChildren, requireParent, shape } from '../resource/index.ts';
import { sessionsBetween } from './sessions.ts';

const ROUTER = { collection: 'router', field: 'routerId' };

export const routers: ResourceHandlers<'schedulingPro', 'routers'> = {
  getPerformance: (call) => {
    const id = requireParent(call, ROUTER);
    const sessions = sessionsBetween(call, 'router-session', 'routerId', id);
    const counts = Map.groupBy(sessions, (session) => session['schedulerId'] ?? null);
    const value = {
      id,
      openedCount: sessions.length,
      interactedCount: sessions.filter((one) => one['lastStep'] ?? one['sessionOutcome']).length,
      sessionCountBySchedulerId: [...counts].map(([schedulerId, own]) => ({
        schedulerId,
        openedCount: own.length,
      })),
    };
    return answer(shape(call, value));
  },
  listSessions: listChildren('router-session', ROUTER),
};
