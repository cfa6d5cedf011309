import { type UseQueryOptions, useQuery } from "@tanstack/react-query";

/** What a service says when it refuses: RFC 9457, with the fields at fault. */
export type FieldError = { field: string; message: string };

export class Problem extends Error {
  readonly status: number;
  readonly type: string;
  readonly title: string;
  readonly fields: FieldError[];
  /** Seconds to wait before asking again, when the service said so. */
  readonly retryAfter?: number;

  constructor(body: {
    status: number;
    type?: string;
    title?: string;
    detail?: string;
    errors?: FieldError[];
    retryAfter?: number;
  }) {
    super(body.detail ?? body.title ?? fallbackText(body.status));
    this.name = "Problem";
    this.status = body.status;
    this.type = body.type ?? "about:blank";
    this.title = body.title ?? "L’opération n’a pas abouti";
    this.fields = body.errors ?? [];
    this.retryAfter = body.retryAfter;
  }

  /** No answer at all: nothing tells whether the service is down or the network is. */
  static unreachable(): Problem {
    return new Problem({ status: 0, title: "Connexion impossible" });
  }

  get isOffline() {
    return this.status === 0;
  }

  get isConflict() {
    return this.status === 412;
  }

  get isRetryable() {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

function fallbackText(status: number): string {
  if (status === 0) return "Le service ne répond pas. Vérifiez votre connexion, puis réessayez.";
  if (status === 401) return "Votre session a expiré. Reconnectez-vous pour continuer.";
  if (status === 403) return "Vos droits ne permettent pas cette action.";
  if (status === 404) return "Cette page ou cet élément n’existe pas, ou n’existe plus.";
  if (status === 412) return "Une autre personne a modifié cet élément entre-temps.";
  if (status === 413) return "L’envoi est trop volumineux.";
  if (status === 429) return "Trop d’opérations en peu de temps. Attendez une minute, puis réessayez.";
  return "Le service rencontre une difficulté. Réessayez dans quelques instants.";
}

type TokenSource = () => Promise<string | undefined>;
let tokenSource: TokenSource = async () => undefined;
let onSessionExpired: () => void = () => undefined;
let onWeakSession: (acrValues: string) => void = () => undefined;

/**
 * Called once by the agents' application; public pages never sign their requests.
 *
 * @param whenWeak told the levels of authentication that a service asks for, when the person signed in with less
 */
export function signRequestsWith(
  source: TokenSource,
  whenExpired: () => void,
  whenWeak: (acrValues: string) => void = whenExpired,
) {
  tokenSource = source;
  onSessionExpired = whenExpired;
  onWeakSession = whenWeak;
}

/** The levels of authentication that a refusal asks for (RFC 9470); absent when it asks for none. */
function levelsAskedBy(response: Response): string | undefined {
  const challenge = response.headers.get("WWW-Authenticate") ?? "";
  if (!challenge.includes("insufficient_user_authentication")) return undefined;
  return /acr_values="([^"]+)"/.exec(challenge)?.[1];
}

/** crypto.randomUUID exists on secure origins only; a site tested over plain HTTP has none. */
export function newKey(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The same key again means the same act: the service answers the same and acts once. */
export function once(key: string): RequestInit {
  return { headers: { "Idempotency-Key": key } };
}

/** The version the person was looking at; the service refuses when another has been saved since. */
export function ifMatch(version: number | undefined): RequestInit {
  return { headers: version === undefined ? { "If-None-Match": "*" } : { "If-Match": `"${version}"` } };
}

/** An act on what the person was looking at: refused when somebody else has changed it since. */
export const asRead = (init: RequestInit, version: number): RequestInit => ({
  ...init,
  headers: { ...init.headers, ...ifMatch(version).headers },
});

/** The address of an operation; what is not given stays out of it, and a list is written with commas. */
export function address(path: string, query: object = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return search ? `${path}?${search}` : path;
}

/** Transport of every generated function. */
export async function request<T>(
  url: string,
  { json, ...init }: RequestInit & { json?: unknown } = {},
): Promise<T> {
  const response = await send(url, json === undefined ? init : withJson(init, json));
  if (!response.ok) throw await problemOf(response);
  if (response.status === 204) return undefined as T;
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

function withJson(init: RequestInit, json: unknown): RequestInit {
  const headers = new Headers(init.headers);
  headers.set("Content-Type", "application/json");
  return { ...init, headers, body: JSON.stringify(json) };
}

export type Reading<Data, T> = { query?: Partial<UseQueryOptions<Data, Problem, T>> };

/** Hook under every generated reading; its key is the address that is read. */
export function useReading<Data, T>(url: string, options?: Reading<Data, T>) {
  return useQuery<Data, Problem, T>({
    queryKey: [url],
    queryFn: ({ signal }) => request<Data>(url, { signal }),
    ...options?.query,
  });
}

/** A document kept by a service, for download under the person's own rights. */
export async function requestBlob(url: string): Promise<Blob> {
  return (await requestFile(url)).blob;
}

/** A table to take away, with what proves that it is whole: its number of rows and its SHA-256. */
export async function requestFile(url: string, init: RequestInit = {}): Promise<WholeFile> {
  const response = await send(url, {
    ...init,
    headers: { Accept: "*/*", ...(init.body ? { "Content-Type": "application/json" } : {}) },
  });
  if (!response.ok) throw await problemOf(response);
  const rows = response.headers.get("X-Total-Count");
  const digest = response.headers.get("Repr-Digest")?.match(/^sha-256=:(.+):$/)?.[1];
  return {
    blob: await response.blob(),
    ...(rows ? { rows: Number(rows) } : {}),
    ...(digest ? { sha256: hexOf(digest) } : {}),
  };
}

export type WholeFile = { blob: Blob; rows?: number; sha256?: string };

const hexOf = (base64: string) =>
  [...atob(base64)].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, "0")).join("");

async function send(url: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  if (!headers.has("Accept")) headers.set("Accept", "application/json, application/problem+json");
  if (init.method?.toUpperCase() === "POST" && !headers.has("Idempotency-Key")) {
    headers.set("Idempotency-Key", newKey());
  }
  if (!url.includes("/v1/public/")) {
    const token = await tokenSource();
    if (token) headers.set("Authorization", `Bearer ${token}`);
  }
  try {
    // `fetch` is looked up at each call so that tests can stand in for the network.
    return await globalThis.fetch(url, { ...init, headers });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw Problem.unreachable();
  }
}

async function problemOf(response: Response): Promise<Problem> {
  if (response.status === 401) {
    const levels = levelsAskedBy(response);
    if (levels) onWeakSession(levels);
    else onSessionExpired();
  }
  const isProblem = response.headers.get("Content-Type")?.includes("json");
  const body = isProblem ? await response.json().catch(() => ({})) : {};
  const wait = Number(response.headers.get("Retry-After"));
  return new Problem({ ...body, status: response.status, retryAfter: wait > 0 ? wait : undefined });
}
