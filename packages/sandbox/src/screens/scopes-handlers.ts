import { explainScopes, readScopes } from '../scopes/explain.ts';
import { FEATURES } from '../scopes/features.ts';
import { readTrace } from '../scopes/trace.ts';
import type { AreaHandlers } from './screen-call.ts';
import type { ScreenContext } from './screen-context.ts';

export function scopesHandlers({
  admin: { apps, requests },
}: Pick<ScreenContext, 'admin'>): AreaHandlers<'scopes'> {
  return {
    features: () => ({ data: [...FEATURES] }),
    explain({ body: { features = [], trace = '', recorded, scopes, appId } }) {
      const read = readTrace(trace);
      const logged = recorded === undefined ? [] : requests.list(undefined, recorded);
      const calls = [...read.calls, ...logged.map(({ method, path }) => ({ method, path }))];
      const had = appId === undefined ? [] : apps.get(appId).scopes;
      const isCompared = scopes !== undefined || appId !== undefined;
      return explainScopes({
        features,
        trace: { ...read, calls },
        given: isCompared ? [...had, ...readScopes(scopes ?? '')] : null,
      });
    },
  };
}
