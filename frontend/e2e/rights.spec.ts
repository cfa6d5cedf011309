import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { expect, test } from "./fixtures";

const people = [
  "agent.rouen",
  "referent.rouen",
  "rq.seine-maritime",
  "lecteur.seine-maritime",
  "national",
  "admin",
];

/** What the services refused while the pages were open. */
function refusalsOf(page: Page) {
  const refusals: string[] = [];
  page.on("response", (response) => {
    if (response.url().includes("/api/") && response.status() >= 400) {
      refusals.push(`${response.request().method()} ${response.url()} ${response.status()}`);
    }
  });
  return refusals;
}

async function hrefsIn(page: Page, selector: string) {
  const links = await page.locator(`${selector} a[href^="/app"]`).all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute("href")));
  return [...new Set(hrefs.filter((href): href is string => href !== null))];
}

/** Two addresses of one page differ by what they name: a code, a number, a month. */
const shapeOf = (href: string) =>
  (href.split("?")[0] ?? "").replace(/\/[^/]*\d[^/]*/g, "/:one").replace(/\/[A-Z_]{3,}/g, "/:one");

for (const username of people) {
  test(`${username} meets no error from any entry of the menu, nor one step further`, async ({
    page,
    signInAs,
  }) => {
    test.setTimeout(600_000);
    const refusals = refusalsOf(page);
    await signInAs(username);
    const next = await hrefsIn(page, "nav");
    expect(next.length).toBeGreaterThan(10);
    const entries = new Set(next);
    const seen = new Set<string>();
    for (let href = next.shift(); href !== undefined; href = next.shift()) {
      const shape = shapeOf(href);
      if (seen.has(shape)) continue;
      seen.add(shape);
      await page.goto(href);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.waitForLoadState("networkidle");
      await expect(page.locator("main .fr-alert--error"), href).toHaveCount(0);
      await expect(
        page.getByText(/Cette page (n’est pas ouverte à votre profil|ne s’affiche pas)/),
        href,
      ).toHaveCount(0);
      expect(refusals, href).toEqual([]);
      if (entries.has(href)) next.push(...(await hrefsIn(page, "main")));
    }
  });
}

test("a reserved page reached by its address says so instead of showing a form", async ({
  page,
  signInAs,
}) => {
  await signInAs("lecteur.seine-maritime", "/app/reclamations/nouvelle");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Cette page n’est pas ouverte à votre profil",
  );
  await expect(page.locator("main form")).toHaveCount(0);
  await expectAccessible(page);
});
