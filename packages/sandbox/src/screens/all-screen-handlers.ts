import { homeHandlers } from './home-handlers.ts';
import type { ScreenHandlers } from './screen-call.ts';
import type { ScreenContext } from './screen-context.ts';

/** The handlers of all areas; one that is missing does not compile. */
export function allScreenHandlers(context: ScreenContext): ScreenHandlers {
  return {
    home: homeHandlers(context),
  };
}
