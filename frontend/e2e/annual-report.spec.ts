import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { confirm } from "./confirm";
import { expect, test } from "./fixtures";
import { look } from "./look";
import { Rest } from "./rest";
import { chooseSite } from "./site-choice";

type Report = {
  id: string;
  code: string;
  status: string;
  sha256: string;
  content: object;
  documents: { format: string; sha256: string; size: number }[];
  preparing: string[];
};
type Place = { code: string; label: string };

const reporting = "/api/reporting/v1";

/** A report exists once: on a platform where one is published, the next place has its own. */
const places: Place[] = [
  { code: "76", label: "Préfecture et ses sites" },
  { code: "76-ROUEN", label: "Préfecture de la Seine-Maritime" },
];

// One report goes from its figures to its readers: each test takes it where the one before left it.
test.describe.configure({ mode: "serial" });

let report: Report | undefined;

test("the year's figures become a published report", async ({ page, signInAs, request }) => {
  const rest = await Rest.as(request, "demo-loader");
  const place = await unpublished(rest);
  test.skip(!place, "les bilans 2022 sont déjà publiés sur cette plateforme, et ne changent plus");
  if (!place) return;

  await signInAs("rq.seine-maritime", "/app/bilans");
  await expectAccessible(page);
  await open(page, place);
  await showsTheYear(page, { website: "14,18 %", social: "7,5" });
  await expectAccessible(page);
  await look(page, "annual-report-draft");

  // It is commented and written, then validated in COPIL and published.
  await page.getByLabel("Votre commentaire").fill("Chiffres relus avec le service communication.");
  await page.getByRole("button", { name: "Commenter" }).click();
  await expect(page.getByText("Chiffres relus avec le service communication.").last()).toBeVisible();
  // What the results suggest is in the report once it is taken and saved; until then, nothing can be validated.
  const leads = page.getByLabel("Pistes d’amélioration");
  await expect(leads).not.toHaveValue(/Rendez-vous en ligne/);
  await page.getByRole("button", { name: /Reprendre « .*Rendez-vous en ligne : 53,13/ }).click();
  await expect(leads).toHaveValue(/Rendez-vous en ligne : 53,13/);
  await page.getByLabel("Formations").fill("Accueil des personnes en situation de handicap");
  await expect(page.getByText("Non enregistré")).toBeVisible();
  await expect(page.getByRole("button", { name: "Valider le bilan" })).toHaveCount(0);
  await page.getByRole("button", { name: "Enregistrer les textes" }).click();
  await expect(page.getByText("Les textes sont enregistrés.")).toBeVisible();
  await expect(page.getByText("Non enregistré")).toHaveCount(0);
  await expectAccessible(page);
  await page.getByLabel(/Date du COPIL/).fill("2023-02-07");
  await page.getByRole("button", { name: "Valider le bilan" }).click();
  await expectAccessible(page);
  await confirm(page, "Valider définitivement");
  await page.getByRole("button", { name: "Publier le bilan" }).click();
  await confirm(page, "Publier définitivement");
  await expect(page.getByText("Publié le")).toBeVisible();
  await expectAccessible(page);

  // Its documents are those that everybody gets.
  const id = page.url().split("/").at(-1);
  const address = `${reporting}/public/reports/${id}`;
  await expect
    .poll(async () => (await rest.read<Report>(address)).preparing, { timeout: 120_000 })
    .toEqual([]);
  report = await rest.read<Report>(address);
  await expect(page.getByText("en préparation")).toHaveCount(0);
  for (const [label, format] of [
    ["PDF accessible", "pdf"],
    ["Texte modifiable (ODT)", "odt"],
    ["Diaporama (ODP)", "odp"],
  ] as const) {
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: label }).click();
    const bytes = await bytesOf(await downloading);
    expect(sha256(bytes), label).toBe(report.documents.find((one) => one.format === format)?.sha256);
    expectDocument(format, bytes);
  }
});

test("everybody reads the published report and takes its documents", async ({ page, request }) => {
  report ??= await published(await Rest.as(request, "demo-loader"));
  await page.goto("/bilans");
  await expectAccessible(page);
  await page.locator(`a[href="/bilans/${report.id}"]`).click();
  // Nobody validated March: the draft shows its values, marked; what is published leaves them out and says so.
  await showsTheYear(page, { website: "11,21 %", social: "6,47 %" });
  await expect(
    page.getByText(
      "Fréquentation du site internet, en part, mars 2022, 76-ROUEN : valeur saisie mais non validée",
    ),
  ).toBeVisible();
  await expect(page.getByText("Chiffres relus avec le service communication.")).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Pistes d’amélioration" })).toContainText(
    "Rendez-vous en ligne",
  );
  await expect(page.getByText(report.sha256)).toBeVisible();
  await expectAccessible(page);
  await look(page, "annual-report-public");
  for (const { format, sha256: hash, size } of report.documents) {
    const answer = await request.get(documentPath(report.id, format));
    const bytes = await answer.body();
    expect([bytes.length, sha256(bytes)], format).toEqual([size, hash]);
    expectDocument(format, bytes);
  }
});

test("a published report does not change when data does", async ({ page, request }) => {
  const rest = await Rest.as(request, "demo-loader");
  report ??= await published(rest);
  await page.goto(`/bilans/${report.id}`);
  await expect(page.getByRole("table").first()).toBeVisible();
  const read = await page.locator("main").textContent();

  const value = await changeMeasurement(rest);
  await expect
    .poll(async () => {
      const path = `${reporting}/dashboards/prefectures/76?from=2022-05&to=2022-05`;
      return JSON.stringify(await rest.read(path));
    })
    .toContain(`"numerator":${value},"denominator":10000`);

  await page.reload();
  await expect(page.getByRole("table").first()).toBeVisible();
  expect(await page.locator("main").textContent()).toBe(read);
  expect(await rest.read(`${reporting}/public/reports/${report.id}`)).toEqual(report);
  for (const { format, sha256: hash } of report.documents) {
    const answer = await request.get(documentPath(report.id, format));
    expect(sha256(await answer.body()), format).toBe(hash);
  }
});

test("the read model rebuilt from the events gives the same figures", async ({ request }) => {
  const rest = await Rest.as(request, "demo-loader");
  const draft = await draftOf(rest, "76-DIEPPE");
  const figures = async () => ({
    dashboards: await Promise.all(
      ["76?from=2022-01&to=2022-12", "13?from=2019-01&to=2020-12"].map((period) =>
        rest.read(`${reporting}/dashboards/prefectures/${period}`),
      ),
    ),
    draft: (await rest.post<Report>(`${reporting}/annual-reports/${draft}/refresh`)).content,
  });
  const before = await figures();
  const { topics } = await rest.post<{ topics: { topic: string; read: number; unreadable: number }[] }>(
    `${reporting}/read-models/rebuild`,
  );
  expect(topics.map(({ unreadable }) => unreadable)).toEqual(topics.map(() => 0));
  expect(topics.find(({ topic }) => topic === "qualite.complaints.case.v1")?.read).toBeGreaterThan(33);
  expect(await figures()).toEqual(before);
});

async function unpublished(rest: Rest): Promise<Place | undefined> {
  const taken = await rest.list<Report>(
    `${reporting}/annual-reports?prefecture=76&year=2022&status=PUBLISHED`,
  );
  return places.find(({ code }) => !taken.some((one) => one.code === code));
}

async function published(rest: Rest): Promise<Report> {
  const [first] = await rest.list<Report>(
    `${reporting}/annual-reports?prefecture=76&year=2022&status=PUBLISHED`,
  );
  return rest.read<Report>(`${reporting}/public/reports/${first?.id}`);
}

/** Generates the report, or takes up a draft that somebody began. */
async function open(page: Page, { code, label }: Place) {
  await chooseSite(page, "Périmètre", label);
  await page.getByLabel("Année").fill("2022");
  await page.getByRole("button", { name: "Générer le bilan" }).click();
  const exists = page.getByText(`Le bilan 2022 de ${code} existe déjà`);
  const heading = page.getByRole("heading", { level: 1, name: /^Bilan annuel 2022/ });
  await expect(exists.or(heading)).toBeVisible();
  if (await exists.isVisible())
    await page
      .getByRole("link", { name: /^Bilan 2022 – / })
      .first()
      .click();
  await expect(heading).toBeVisible();
}

/** Indicators month by month against their target, survey, messages and action plan: what was published in 2022. */
async function showsTheYear(page: Page, values: { website: string; social: string }) {
  const emails = page.getByRole("row", { name: /Part des courriels ayant reçu une réponse/ });
  await expect(emails).toContainText("> 75 %");
  await expect(emails.getByRole("cell", { name: /^93,48 %\s*atteinte/ })).toBeVisible();
  for (const [indicator, value] of [
    [/Fréquentation du site internet/, values.website],
    [/affichages de nos messages/, values.social],
    [/fraude aux documents/, "4,66 ‰"],
    [/Temps moyen pour répondre à une réclamation électronique/, "0,88 j"],
  ] as const) {
    await expect(page.getByRole("row", { name: indicator }).first()).toContainText(value);
  }
  const survey = page.getByRole("region", { name: "Enquête de satisfaction 2022" });
  await expect(survey).toContainText("114 réponses");
  await expect(survey.getByRole("listitem").filter({ hasText: "Accueil physique" })).toContainText("87,78 %");
  await expect(page.getByText("34 demandes reçues")).toBeVisible();
  const action = page.getByRole("row", { name: /Animer le réseau des contributeurs/ });
  await expect(action).toContainText("Service communication");
  await expect(action).toContainText("juin 2022");
}

async function bytesOf(download: Download) {
  return readFile(await download.path());
}

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
const documentPath = (id: string, format: string) =>
  `${reporting}/public/reports/${id}/document?format=${format}`;

/** Formats told by their first bytes, and by what makes a PDF readable by a screen reader. */
function expectDocument(format: string, bytes: Buffer) {
  const text = bytes.toString("latin1");
  if (format === "pdf") {
    expect(text.startsWith("%PDF-")).toBe(true);
    for (const tagged of ["/MarkInfo", "/StructTreeRoot", "/Lang (fr)"])
      expect(text.includes(tagged), tagged).toBe(true);
  }
  if (format === "odt" || format === "odp") {
    const kind = format === "odt" ? "text" : "presentation";
    expect(text.startsWith("PK")).toBe(true);
    expect(text.slice(0, 120)).toContain(`mimetypeapplication/vnd.oasis.opendocument.${kind}`);
  }
  if (format !== "json" && format !== "html") expect(bytes.length).toBeGreaterThan(20_000);
}

/** One more validated count for a month of the published year; another each time. */
async function changeMeasurement(rest: Rest): Promise<number> {
  const path = "/api/indicators/v1/measurements/76-ROUEN/2022-05/SOCIAL_ENGAGEMENT";
  const found = await rest.send("GET", path);
  const numerator = 100 + (Date.now() % 9_000);
  const etag = found.ok() ? found.headers().etag : undefined;
  const condition: Record<string, string> = etag ? { "If-Match": etag } : { "If-None-Match": "*" };
  const answer = await rest.send("PUT", path, { kind: "ENTERED", numerator, denominator: 10_000 }, condition);
  expect(answer.ok(), await answer.text()).toBe(true);
  // Dashboards show what is validated.
  await rest.post("/api/indicators/v1/month-boards/76-ROUEN/2022-05/validation");
  return numerator;
}

async function draftOf(rest: Rest, code: string): Promise<string> {
  const drafts = await rest.list<Report>(`${reporting}/annual-reports?prefecture=76&year=2022`);
  const found = drafts.find((one) => one.code === code);
  if (found) return found.id;
  return (await rest.post<Report>(`${reporting}/annual-reports`, { scope: "SITE", code, year: 2022 })).id;
}
