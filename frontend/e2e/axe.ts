import { expect, type Page } from "@playwright/test";
import axe, { type AxeResults, type NodeResult } from "axe-core";
import { expectToFit } from "./look";
import { atWidth, DESK, PHONE } from "./widths";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "RGAAv4"];

/**
 * Refuses the page as it stands when axe finds a breach of WCAG 2 A or AA, or of the RGAA, at the width of a
 * desk or of a phone. Evaluated through the debugger, so that the page's content security policy stays on.
 */
export async function expectAccessible(page: Page) {
  for (const width of [DESK, PHONE]) {
    await atWidth(page, width, async () => {
      expect(await breachesOf(page), `${page.url()} at ${width} px`).toEqual([]);
      await expectToFit(page, width);
    });
  }
}

async function breachesOf(page: Page) {
  await settled(page);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (tags) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: tags,
        resultTypes: ["violations"],
      }) as Promise<AxeResults>,
    RULES,
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}) : ${place(node)}`));
}

/** Colours in transition would be judged halfway. */
async function settled(page: Page) {
  await page.evaluate(async () => {
    const running = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(running.map(({ finished }) => finished));
  });
}

function place({ target, html, failureSummary }: NodeResult) {
  return `${target.join(" ")} ${html}\n${failureSummary ?? ""}`;
}
