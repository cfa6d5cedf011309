import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
type Violation = { id: string; nodes: { html: string }[] };

/** No fault that a program can find, on a phone and on a desk. */
export async function expectAccessible(page: Page) {
  const own = page.viewportSize();
  for (const width of own?.width === 375 ? [375] : [375, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.addScriptTag({ content: axe }).catch(() => page.evaluate(axe));
    const faults = await page.evaluate(async () => {
      const { violations } = await (
        window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
      ).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(faults, page.url()).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${page.url()} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
  }
  if (own) await page.setViewportSize(own);
}
