import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds wrong with a page, a line each. It goes in past the page's own security policy. */
export async function violations(page: Page): Promise<string[]> {
  const source = await readFile(AXE, 'utf8');
  return page.evaluate(async (script) => {
    interface Axe {
      run(): Promise<{
        violations: { id: string; help: string; nodes: { target: unknown[] }[] }[];
      }>;
    }
    const known = (globalThis as { axe?: Axe }).axe;
    // oxlint-disable-next-line no-new-func
    const load = new Function(`const module = { exports: {} }; ${script}; return module.exports;`);
    // What is fading in or out has the colours of nothing.
    for (;;) {
      const moving = document.getAnimations().filter(({ effect, playState }) => {
        return playState === 'running' && effect?.getComputedTiming().iterations !== Infinity;
      });
      if (moving.length === 0) break;
      await Promise.allSettled(moving.map(({ finished }) => finished));
    }
    const axe = known ?? ((globalThis as { axe?: Axe }).axe = load() as Axe);
    const found = await axe.run();
    return found.violations.map(({ id, help, nodes }) => {
      return `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`;
    });
  }, source);
}

/** How many pixels a page is wider than the window it is shown in. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
