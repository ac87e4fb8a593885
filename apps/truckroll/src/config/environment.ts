import { SETTINGS, type RawSettings } from './settings.ts';

/** Reads the settings the command knows out of an environment. */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): RawSettings {
  const found = SETTINGS.map(({ name }) => [name, env[name]] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined && value !== ''));
}
