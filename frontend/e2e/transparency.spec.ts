import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { confirm } from "./confirm";
import { expect, test } from "./fixtures";
import { look } from "./look";
import { Rest } from "./rest";
import { PHONE } from "./widths";

const API = "/api/indicators/v1";
const place = "76-ROUEN/2021-Q3";
const indicator = "ID_DELIVERY_DELAY";

type Board = { rows: { indicator: string; value?: number }[] };

/** The figure as a référent leaves it; a run before this one may have published it already. */
async function enter(rest: Rest) {
  const path = `${API}/measurements/${place}/${indicator}`;
  if ((await rest.send("GET", path)).status() === 404) {
    await rest.send("PUT", path, { kind: "ENTERED", value: 18 }, { "If-None-Match": "*" });
    await rest.post(`${API}/month-boards/${place}/validation`);
  }
}

test("the quarter's delays are published, read on a phone, printed and taken away as data", async ({
  page,
  signInAs,
  request,
}) => {
  const rest = await Rest.as(request, "demo-loader");
  await enter(rest);

  // The quality manager finds the site, reads the draft and publishes it.
  await signInAs("rq.seine-maritime", "/app/transparence?trimestre=2021-Q3");
  await expectAccessible(page);
  await look(page, "displays");
  await page.getByRole("link", { name: "Préfecture de la Seine-Maritime" }).click();
  await expect(page.getByText("18 jours")).toBeVisible();
  await expectAccessible(page);
  await look(page, "display-draft");
  await page.getByRole("button", { name: "Publier l’affichage" }).click();
  await confirm(page, "Publier définitivement");
  await page.getByRole("link", { name: "Version 1" }).click();

  // An usager reads it on a phone.
  await page.setViewportSize({ width: PHONE, height: 812 });
  await expect(page.getByRole("heading", { name: "3e trimestre 2021" })).toBeVisible();
  await expect(page.getByText("18 jours")).toBeVisible();
  await expect(page.getByText("non disponible", { exact: true })).toHaveCount(3);
  await expectAccessible(page);
  await look(page, "transparency");

  // The poster is a PDF, and the data say what the board says.
  const poster = await download(page, "Affiche A4 (PDF)");
  expect(poster.subarray(0, 4).toString()).toBe("%PDF");
  const board = await rest.read<Board>(`${API}/month-boards/${place}`);
  const value = board.rows.find((row) => row.indicator === indicator)?.value;
  const csv = (await download(page, "Données CSV")).toString();
  expect(csv).toContain(`,${indicator},Carte d’identité et passeport,${value},jours,`);
});

async function download(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
  return readFile(await file.path());
}
