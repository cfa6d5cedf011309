/* The platform's REST APIs, called as the service account that loads the demonstration data. */
import { createHash } from "node:crypto";

const PUBLIC_URL = process.env.QUALITE_PUBLIC_URL ?? "http://localhost:8080";
const REALM_URL = process.env.QUALITE_OIDC_URL ?? `${PUBLIC_URL}/auth/realms/qualite`;
const CLIENT_ID = "demo-loader";
// Valid on this machine only, like every secret of the local realm.
const SECRET = process.env.QUALITE_DEMO_SECRET ?? "demo-loader-local-uniquement";

const PATIENCE_MS = 30_000;
const PAUSE_MS = 300;
/** A gateway whose service is still starting, or a service busy with something else. */
const PASSING = new Set([429, 502, 503, 504]);

let token;

export async function get(path) {
  const answer = await call("GET", path);
  return answer.status === 404 ? undefined : expect(answer, 200, 206);
}

/** Every item of a list, page after page. */
export async function list(path) {
  const items = [];
  let cursor;
  do {
    const page = await get(`${path}${path.includes("?") ? "&" : "?"}limit=100${cursor ? `&cursor=${cursor}` : ""}`);
    items.push(...page.body.items);
    cursor = page.body.next && encodeURIComponent(page.body.next);
  } while (cursor);
  return items;
}

/** Sends a thing for the first time, or with the version just read. */
export async function put(path, body, etag) {
  const headers = etag ? { "If-Match": etag } : { "If-None-Match": "*" };
  return expect(await call("PUT", path, body, headers), 200, 201, 204);
}

/**
 * Sends something new, or does something. The key comes from the data: sent again, it has no second effect.
 *
 * @param about what the request is about, when the body does not tell (`76-2022-01`)
 * @param etag of what was read and is acted upon
 */
export async function post(path, body, about = "", etag) {
  const headers = { "Idempotency-Key": keyOf("POST", path, body, about), ...(etag ? { "If-Match": etag } : {}) };
  return expect(await call("POST", path, body, headers), 200, 201, 202, 204);
}

/** Runs `task` on each item, at most `width` at a time, and stops at the first failure. */
export async function each(items, task, width = 8) {
  const waiting = [...items];
  const worker = async () => {
    while (waiting.length > 0) await task(waiting.shift());
  };
  await Promise.all(Array.from({ length: width }, worker)).finally(() => waiting.splice(0));
}

/** Tries until something comes: what one service knows from another arrives a moment later. */
export async function until(what, find) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause()) {
    const found = await find();
    if (found) return found;
  }
  throw new Error(`${what} : rien après ${PATIENCE_MS / 1000} s`);
}

function keyOf(...parts) {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

async function call(method, path, body, headers = {}) {
  const send = async () =>
    fetch(PUBLIC_URL + path, {
      method,
      headers: {
        Authorization: `Bearer ${await bearer()}`,
        Accept: "application/json, application/problem+json",
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  const response = await patiently(send);
  const text = await response.text();
  return {
    request: `${method} ${path}`,
    status: response.status,
    etag: response.headers.get("ETag") ?? undefined,
    body: text && /json/.test(response.headers.get("Content-Type") ?? "") ? JSON.parse(text) : text,
  };
}

function expect(answer, ...statuses) {
  if (statuses.includes(answer.status)) return answer;
  const { detail, title, errors } = answer.body ?? {};
  const fields = (errors ?? []).map(({ field, message }) => `${field} : ${message}`).join(" ; ");
  const error = new Error(`${answer.request} a répondu ${answer.status} : ${detail ?? title ?? answer.body} ${fields}`.trim());
  throw Object.assign(error, { answer });
}

async function patiently(send) {
  for (const end = Date.now() + PATIENCE_MS; ; await pause()) {
    const late = Date.now() > end;
    try {
      const response = await send();
      if (late || !PASSING.has(response.status)) return response;
    } catch (failure) {
      if (failure.fatal) throw failure;
      if (late) throw new Error(`${PUBLIC_URL} ne répond pas : ${failure.cause?.message ?? failure.message}`);
    }
  }
}

/** Asked once for all, then again shortly before it expires. */
function bearer() {
  if (!token || Date.now() > token.expiresAt) {
    token = { expiresAt: Infinity, value: askToken() };
  }
  return token.value;
}

async function askToken() {
  const response = await fetch(`${REALM_URL}/protocol/openid-connect/token`, {
    method: "POST",
    headers: { Authorization: `Basic ${btoa(`${CLIENT_ID}:${SECRET}`)}` },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  });
  if (!response.ok) {
    token = undefined;
    throw Object.assign(new Error(`connexion de ${CLIENT_ID} refusée (${response.status})`), { fatal: response.status < 500 });
  }
  const { access_token: value, expires_in: seconds } = await response.json();
  token.expiresAt = Date.now() + (seconds - 15) * 1000;
  return value;
}

function pause() {
  return new Promise((resume) => setTimeout(resume, PAUSE_MS));
}
