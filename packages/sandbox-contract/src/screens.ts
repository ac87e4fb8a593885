import { home } from './home.ts';
import type { ScreenOperation } from './words.ts';

/** Every operation of the screens, as `screens.home.overview`. */
export const screens = { home };
export type Screens = typeof screens;

export function listScreenOperations(): readonly ScreenOperation[] {
  return Object.values(screens).flatMap((area) => Object.values(area));
}
