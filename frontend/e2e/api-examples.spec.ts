import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "./fixtures";
import { Rest } from "./rest";

type Example = { line: number; script: string; answer?: string };

const page = new URL("../../docs/api.md", import.meta.url);
const BETWEEN = "=====";

test("the calls in the documentation answer what it says", async ({ baseURL }) => {
  const examples = examplesOf(await readFile(page, "utf8"));
  const outputs = await run(
    examples.map(({ script }) => script),
    baseURL ?? "",
  );
  for (const [rank, { line, answer }] of examples.entries()) {
    if (answer) expectAnswer(`docs/api.md, line ${line}`, outputs[rank] ?? "", answer);
  }
  expect(examples.filter(({ answer }) => answer).length).toBeGreaterThan(12);
});

test("a service account does what its scope says and nothing else", async ({ request }) => {
  const measurement = "/api/indicators/v1/measurements/76-DIEPPE/2023-07/CALLS_ANSWERED";
  const calls = [
    ["PUT", measurement, { kind: "ENTERED", numerator: -1, denominator: 10 }],
    ["GET", "/api/surveys/v1/campaigns/accueil-rouen-2022/results"],
    ["GET", "/api/complaints/v1/statistics?prefecture=76&from=2022-01&to=2022-03"],
    ["GET", "/api/reporting/v1/dashboards/prefectures/76?from=2022-01&to=2022-03"],
    ["GET", "/api/complaints/v1/cases?site=76-ROUEN"],
    ["POST", "/api/complaints/v1/cases", {}],
    ["POST", "/api/indicators/v1/month-boards/76-ROUEN/2022-02/unlock", { reason: "essai" }],
    ["PUT", "/api/indicators/v1/indicators/CALLS_ANSWERED", {}],
    ["POST", "/api/surveys/v1/campaigns", {}],
    ["POST", "/api/reporting/v1/actions", {}],
    ["POST", "/api/reporting/v1/annual-reports", { scope: "PREFECTURE", code: "76", year: 2021 }],
    ["POST", "/api/reporting/v1/read-models/rebuild"],
  ] as const;
  const statuses = async (account: "telephonie" | "resultats") => {
    const rest = await Rest.as(request, account);
    return Promise.all(
      calls.map(async ([method, path, body]) => (await rest.send(method, path, body)).status()),
    );
  };
  // 428: the right is there, the version that the change starts from is not.
  expect(await statuses("telephonie")).toEqual([428, 403, 403, 403, ...Array(8).fill(403)]);
  expect(await statuses("resultats")).toEqual([403, 200, 200, 200, ...Array(8).fill(403)]);
});

test("a town hall that signed in owes no proof of work in its perimeter, a stranger does", async ({
  request,
}) => {
  const path = "/api/complaints/v1/public/cases";
  // Of no site: it is looked at after the proof, and nothing is kept.
  const message = { site: "76-NULLEPART", kind: "SUGGESTION", channel: "WEB_FORM", message: "Essai" };
  const townHall = await Rest.as(request, "mairie");
  const stranger = await request.post(path, {
    data: message,
    headers: { "Idempotency-Key": crypto.randomUUID() },
  });
  expect(stranger.status()).toBe(428);
  const signedIn = await townHall.send("POST", path, message);
  expect(signedIn.status()).toBe(422);
  expect(await signedIn.text()).toContain("Aucun site ne porte le code 76-NULLEPART");
  // Out of its perimeter, it is a stranger.
  const abroad = await townHall.send("POST", path, { ...message, site: "13-NULLEPART" });
  expect(abroad.status()).toBe(428);
});

test("each service shows the documentation of its API", async ({ page: browser }) => {
  await browser.goto("/api-ouverte");
  for (const service of ["indicators", "complaints", "surveys", "reporting"]) {
    const link = browser.locator(`a[href="/api/${service}/v1/docs"]`);
    await expect(link).toBeVisible();
  }
  await browser.locator('a[href="/api/surveys/v1/docs"]').click();
  await expect(browser.getByText("/api/surveys/v1/public/campaigns/{slug}/responses")).toBeVisible();
});

/** Shell blocks in their order, each with the answer shown after it. */
function examplesOf(markdown: string): Example[] {
  const examples: Example[] = [];
  for (const block of markdown.matchAll(/^```(sh|http)\n([\s\S]*?)^```$/gm)) {
    const [, language, text = ""] = block;
    const line = markdown.slice(0, block.index).split("\n").length;
    const last = examples.at(-1);
    if (language === "sh") examples.push({ line, script: text });
    else if (last) last.answer = text;
  }
  return examples;
}

/** One shell runs them all, as a reader who pastes them one after the other. */
async function run(scripts: string[], publicUrl: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "qualite-api-"));
  try {
    const { stdout } = await promisify(execFile)("bash", ["-c", scripts.join(`\necho; echo ${BETWEEN}\n`)], {
      cwd: folder,
      env: { ...process.env, QUALITE_PUBLIC_URL: publicUrl },
      maxBuffer: 20_000_000,
    });
    return stdout.split(`\n${BETWEEN}\n`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function expectAnswer(where: string, actual: string, wanted: string) {
  const [found, shown] = [read(actual), read(wanted)];
  expect(found.status, `${where}\n${actual}`).toBe(shown.status);
  for (const [name, value] of shown.headers) {
    const header = found.headers.find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1];
    const starts = header?.startsWith(value === "…" ? "" : value) ?? false;
    expect(starts, `${where}, ${name}: ${header}`).toBe(true);
  }
  expect(missing(found.body, shown.body), `${where}\n${actual}`).toEqual([]);
}

function read(text: string) {
  const [head = "", body = ""] = text
    .trim()
    .replaceAll("\r", "")
    .split(/\n\n([\s\S]*)/);
  const [status = "", ...headers] = head.split("\n");
  return {
    status: status.split(" ")[1],
    headers: headers.map((line) => line.split(/: */, 2) as [string, string]),
    body: JSON.parse(body) as unknown,
  };
}

/** What the documentation shows and the answer does not have; an element of a list may be anywhere in it. */
function missing(actual: unknown, shown: unknown, at = ""): string[] {
  if (shown === "…") return actual === undefined ? [`${at} is absent`] : [];
  if (Array.isArray(shown)) {
    const items = Array.isArray(actual) ? actual : [];
    return shown.flatMap((wanted, i) =>
      items.some((item) => missing(item, wanted).length === 0) ? [] : [`${at}[${i}] is absent`],
    );
  }
  if (shown !== null && typeof shown === "object") {
    const fields = (actual ?? {}) as Record<string, unknown>;
    return Object.entries(shown).flatMap(([name, value]) => missing(fields[name], value, `${at}.${name}`));
  }
  return actual === shown ? [] : [`${at} is ${JSON.stringify(actual)}`];
}
