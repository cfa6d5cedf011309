import { expect, test } from "./fixtures";
import { Rest } from "./rest";

const cell = (part: { site?: string; month?: string; indicator?: string } = {}) => {
  const { site = "76-ROUEN", month = "2022-12", indicator = "EMAIL_IN_TIME" } = part;
  return `/api/indicators/v1/measurements/${site}/${month}/${indicator}`;
};
const counts = { kind: "ENTERED", numerator: 12, denominator: 42 };

type Refused = { what: string; path: string; body: unknown; status: number; detail: RegExp };

const refused: Refused[] = [
  {
    what: "an unknown site",
    path: cell({ site: "76-NULLEPART" }),
    body: counts,
    status: 404,
    detail: /Le site « 76-NULLEPART » n’existe pas/,
  },
  {
    what: "a month in the future",
    path: cell({ month: "2035-01" }),
    body: counts,
    status: 409,
    detail: /Cette période \(janvier 2035\) n’a pas encore commencé/,
  },
  {
    what: "a numerator above its denominator",
    path: cell(),
    body: { ...counts, numerator: 43 },
    status: 422,
    detail: /numérateur/,
  },
  {
    what: "letters in a number",
    path: cell(),
    body: { ...counts, numerator: "douze" },
    status: 422,
    detail: /« numerator » est incorrecte/,
  },
  {
    what: "ten megabytes",
    path: cell(),
    body: { ...counts, remark: "a".repeat(10_500_000) },
    status: 413,
    detail: /L’envoi dépasse/,
  },
];

for (const { what, path, body, status, detail } of refused) {
  test(`the gateway's clients are told in French of ${what}`, async ({ request }) => {
    const rest = await Rest.as(request, "demo-loader");
    const answer = await rest.send("PUT", path, body, { "If-None-Match": "*" });
    expect(answer.status()).toBe(status);
    expect(answer.headers()["content-type"]).toContain("application/problem+json");
    const problem = (await answer.json()) as {
      type: string;
      detail: string;
      errors?: { message: string }[];
    };
    expect(problem.type).toMatch(/^https:\/\/qualite\.gouv\.fr\/problems\//);
    expect([problem.detail, ...(problem.errors ?? []).map(({ message }) => message)].join(" ")).toMatch(
      detail,
    );
  });
}

test("a token that is no longer good is told to sign in again", async ({ request }) => {
  const answer = await request.get(cell(), { headers: { Authorization: "Bearer expired" } });
  expect(answer.status()).toBe(401);
  expect(answer.headers()["content-type"]).toContain("application/problem+json");
  expect(((await answer.json()) as { detail: string }).detail).toContain("Reconnectez-vous");
});

test("the gateway answers to its own name alone", async ({ request }) => {
  const answer = await request.get("/auth/realms/qualite/.well-known/openid-configuration", {
    headers: { Host: "evil.example" },
  });
  expect(answer.status()).toBe(421);
  expect(answer.headers()["content-type"]).toContain("application/problem+json");
});

for (const path of [
  "/metrics/..%2fapi/complaints/x",
  "/api/complaints/v1/public;a=1/sites",
  "/api/complaints/%5c",
]) {
  test(`an address that is read in two ways leads nowhere: ${path}`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(400);
    expect(answer.headers()["content-type"]).toContain("application/problem+json");
  });
}

test("what is for operators does not pass the gateway", async ({ request }) => {
  for (const path of ["/metrics", "/api/complaints/metrics", "/auth/admin/", "/auth/realms/master/"]) {
    expect(await (await request.get(path)).text()).not.toMatch(/jvm_|http_server|keycloak/i);
  }
});
