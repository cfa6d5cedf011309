import { HttpResponse, http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import { server } from "@/test/server";
import { Problem, request, signRequestsWith } from "./client";

const url = "http://localhost/api/complaints/v1/cases";
afterEach(() => signRequestsWith(async () => undefined, () => undefined));

describe("a request to a service", () => {
  it("turns a refusal into the service's own words and fields", async () => {
    server.use(
      http.get(url, () =>
        HttpResponse.json(
          { type: "t", title: "Saisie refusée", detail: "Corrigez.", errors: [{ field: "site", message: "Inconnu." }] },
          { status: 422, headers: { "Content-Type": "application/problem+json" } },
        ),
      ),
    );
    const refusal = await request(url).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Problem);
    expect(refusal).toMatchObject({ status: 422, message: "Corrigez.", fields: [{ field: "site", message: "Inconnu." }] });
  });

  it("says something useful when the answer is no problem document", async () => {
    server.use(http.get(url, () => new HttpResponse("<html>", { status: 503 })));
    await expect(request(url)).rejects.toThrow("Le service rencontre une difficulté");
  });

  it("tells a silence from a refusal", async () => {
    server.use(http.get(url, () => HttpResponse.error()));
    await expect(request(url)).rejects.toMatchObject({ isOffline: true, isRetryable: true });
  });

  it("signs staff requests, and never the public ones", async () => {
    signRequestsWith(async () => "token", () => undefined);
    const seen: (string | null)[] = [];
    const record = http.get("*", ({ request: asked }) => {
      seen.push(asked.headers.get("Authorization"));
      return HttpResponse.json({});
    });
    server.use(record);
    await request(url);
    await request("http://localhost/api/complaints/v1/public/sites");
    expect(seen).toEqual(["Bearer token", null]);
  });

  it("announces an expired session", async () => {
    const expired = vi.fn();
    signRequestsWith(async () => "old", expired);
    server.use(http.get(url, () => new HttpResponse(null, { status: 401 })));
    await expect(request(url)).rejects.toThrow("Votre session a expiré");
    expect(expired).toHaveBeenCalledOnce();
  });

  it("asks the person again for the level of authentication that a service asks for", async () => {
    const [expired, weak] = [vi.fn(), vi.fn()];
    signRequestsWith(async () => "weak", expired, weak);
    server.use(
      http.get(url, () =>
        HttpResponse.json(
          { detail: "Second facteur." },
          {
            status: 401,
            headers: {
              "WWW-Authenticate":
                'Bearer error="insufficient_user_authentication", acr_values="carte second-facteur"',
            },
          },
        ),
      ),
    );
    await expect(request(url)).rejects.toThrow("Second facteur.");
    expect(weak).toHaveBeenCalledExactlyOnceWith("carte second-facteur");
    expect(expired).not.toHaveBeenCalled();
  });
});
