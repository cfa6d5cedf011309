import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { loadDemo } from "./demo";
import { expect, test } from "./fixtures";
import { Rest } from "./rest";

const folder = new URL("../../docs/images/", import.meta.url);
const phone = { width: 375, height: 760 };
const desk = { width: 1280, height: 860 };

/** What is in the window, once everything asked for has come. */
async function picture(page: Page, name: string) {
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("Chargement en cours")).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.screenshot({ path: new URL(`${name}.png`, folder).pathname, animations: "disabled" });
}

/** Puts a part of the page at the top of the window. */
async function showFrom(page: Page, text: string | RegExp) {
  await page
    .getByRole("heading", { name: text })
    .first()
    .evaluate((heading) => heading.scrollIntoView());
}

test.use({ viewport: desk });

test("an usager, on a phone", async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto("/deposer/76-ROUEN");
  await picture(page, "public-form");
  await page.goto("/enquetes/point-numerique-rouen");
  await picture(page, "survey-phone");
  await page.goto("/suivi");
  await picture(page, "follow");
});

test("an agent", async ({ page, signInAs }) => {
  await signInAs("agent.rouen", "/app/reclamations");
  await picture(page, "desk");
  await page
    .locator('main a[href*="/app/reclamations/"]')
    .filter({ hasNotText: "Enregistrer" })
    .first()
    .click();
  await picture(page, "case");
});

test("a référent", async ({ page, signInAs }) => {
  await signInAs("referent.rouen");
  await picture(page, "waiting");
  await page.goto("/app/indicateurs/76-ROUEN/2022-02");
  await picture(page, "month-board");
});

test("a quality manager", async ({ page, signInAs, request, baseURL }) => {
  await signInAs("rq.seine-maritime", "/app/enquetes/accueil-rouen-2022/resultats");
  await picture(page, "survey-results");
  await page.goto("/app/actions");
  await picture(page, "action-plan");
  await page.goto("/app/tableaux-de-bord/prefectures/76?du=2022-01&au=2022-06");
  await showFrom(page, "Courriers et courriels");
  await picture(page, "dashboard");
  await loadDemo(baseURL, "--complete");
  const report = await publishedReport(await Rest.as(request, "demo-loader"));
  await page.goto(`/app/bilans/${report}`);
  await picture(page, "report-staff");
  await page.goto(`/bilans/${report}`);
  await showFrom(page, "Indicateurs");
  await picture(page, "annual-report");
});

test("the ministry", async ({ page, signInAs }) => {
  await signInAs("national", "/app/referentiels/QUAL_E_PREF");
  await picture(page, "framework");
  await page.goto("/app/organisation/76");
  await picture(page, "organisation");
  await page.goto("/app/indicateurs/76-ROUEN/2022-02/historique");
  await picture(page, "month-history");
});

test("what a site publishes", async ({ page, signInAs, request }) => {
  const displays = "/api/indicators/v1/public/transparency-displays/76-ROUEN/2021-Q4";
  const poster = await request.get(`${displays}/document?format=a4`);
  const sheet = new URL("poster", folder).pathname;
  await writeFile(`${sheet}.pdf`, await poster.body());
  await promisify(execFile)("pdftoppm", ["-r", "60", "-png", "-singlefile", `${sheet}.pdf`, sheet]);
  await rm(`${sheet}.pdf`);
  await page.setViewportSize(phone);
  await page.goto("/transparence/76-ROUEN");
  await picture(page, "transparency");
  await page.setViewportSize(desk);
  await signInAs("rq.seine-maritime", "/app/transparence/76-ROUEN/2021-Q4");
  await picture(page, "display-draft");
  await page.goto("/app/flash-info/76-ROUEN/2022-02");
  await picture(page, "flash-info");
});

/** The report of 2022; published now when nobody did. */
async function publishedReport(rest: Rest): Promise<string> {
  type Report = { id: string; code: string; status: string; version: number };
  const reports = "/api/reporting/v1/annual-reports";
  const known = await rest.list<Report>(`${reports}?prefecture=76&year=2022`);
  const report =
    known.find(({ code }) => code === "76") ??
    (await rest.post<Report>(reports, { scope: "PREFECTURE", code: "76", year: 2022 }));
  if (report.status === "DRAFT")
    await rest.post(`${reports}/${report.id}/validation`, { copilOn: "2023-02-07" });
  if (report.status !== "PUBLISHED") await rest.post(`${reports}/${report.id}/publication`);
  return report.id;
}
