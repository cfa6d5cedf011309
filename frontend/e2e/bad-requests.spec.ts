import { connect } from "node:net";
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
  "/api/complaints/v1/..%252f",
]) {
  test(`an address that is read in two ways leads nowhere: ${path}`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(400);
    expect(answer.headers()["content-type"]).toContain("application/problem+json");
  });
}

test("what is for operators does not pass the gateway", async ({ request }) => {
  for (const path of ["/metrics", "/api/complaints/metrics"]) {
    expect(await (await request.get(path)).text()).not.toMatch(/jvm_|http_server|keycloak/i);
  }
  for (const path of ["/auth/admin", "/auth/admin/", "/auth/realms/master", "/auth/realms/master/"]) {
    expect((await request.get(path, { maxRedirects: 0 })).status()).toBe(404);
  }
});

test("what cannot be read is refused in words, and never as a failure", async () => {
  const { hostname, port, host } = new URL(test.info().project.use.baseURL ?? "");
  const named = `Host: ${host}\r\nConnection: close\r\n\r\n`;
  for (const sent of [
    `GET /api/complaints/v1/% HTTP/1.1\r\n${named}`,
    `GET /api/complaints/v1/cases%00 HTTP/1.1\r\n${named}`,
    `get /health HTTP/1.1\r\n${named}`,
    "GARBAGE\r\n\r\n",
    `GET /${"a".repeat(9_000)} HTTP/1.1\r\n${named}`,
    `GET /health HTTP/1.1\r\nX-Long: ${"a".repeat(40_000)}\r\n${named}`,
  ]) {
    const answer = await raw(hostname, Number(port), sent);
    expect(answer, sent.slice(0, 40)).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer, sent.slice(0, 40)).toContain("application/problem+json");
  }
});

test("nobody writes their own address into what the sign-in answers", async ({ request }) => {
  const answer = await request.get("/auth/realms/qualite/.well-known/openid-configuration", {
    headers: { "X-Forwarded-Port": "666", "X-Forwarded-Prefix": "/evil", Forwarded: "host=evil.example" },
  });
  expect(await answer.text()).not.toMatch(/evil|666/);
});

/** What no client would send. */
function raw(host: string, port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, host, () => socket.write(text));
    socket.setTimeout(5_000, () => socket.destroy());
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", reject);
    socket.on("close", () => resolve(Buffer.concat(chunks).toString("latin1")));
  });
}
