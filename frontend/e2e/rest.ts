import type { APIRequestContext, APIResponse } from "@playwright/test";

/** Service accounts of the local realm; their secrets are valid on this machine only. */
const secrets = {
  telephonie: "telephonie-local-uniquement",
  resultats: "resultats-local-uniquement",
  mairie: "mairie-local-uniquement",
  "demo-loader": process.env.QUALITE_DEMO_SECRET ?? "demo-loader-local-uniquement",
};

export type ServiceAccount = keyof typeof secrets;

/** The REST APIs, as another system calls them. */
export class Rest {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly token: string,
  ) {}

  static async as(request: APIRequestContext, account: ServiceAccount): Promise<Rest> {
    const answer = await request.post("/auth/realms/qualite/protocol/openid-connect/token", {
      form: { grant_type: "client_credentials", client_id: account, client_secret: secrets[account] },
    });
    const { access_token } = (await answer.json()) as { access_token: string };
    return new Rest(request, access_token);
  }

  send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    return this.request.fetch(path, {
      method,
      data: body,
      headers: {
        Authorization: `Bearer ${this.token}`,
        ...(method === "POST" ? { "Idempotency-Key": crypto.randomUUID() } : {}),
        ...headers,
      },
    });
  }

  /** What is read there; a refusal fails the test with what the service said. */
  async read<T>(path: string): Promise<T> {
    return (await accepted(await this.send("GET", path))).json() as Promise<T>;
  }

  async post<T>(path: string, body?: unknown): Promise<T> {
    return (await accepted(await this.send("POST", path, body))).json() as Promise<T>;
  }

  /** Every item of a list, page after page. */
  async list<T>(path: string): Promise<T[]> {
    const items: T[] = [];
    let next: string | undefined;
    do {
      const cursor = next ? `&cursor=${encodeURIComponent(next)}` : "";
      const page: { items: T[]; next?: string } = await this.read(
        `${path}${path.includes("?") ? "&" : "?"}limit=100${cursor}`,
      );
      items.push(...page.items);
      next = page.next;
    } while (next);
    return items;
  }
}

async function accepted(answer: APIResponse): Promise<APIResponse> {
  if (!answer.ok()) throw new Error(`${answer.url()} : ${answer.status()} ${await answer.text()}`);
  return answer;
}
