import { createHash } from "node:crypto";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { SubmitResponse } from "@/api/surveys/model";
import { accessibilityFaults, renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component } from "./survey-page";

const url = "*/api/surveys/v1/public/campaigns/rouen-accueil-2022/responses";
const open = () => renderPage(Component, { path: "/enquetes/:slug", at: "/enquetes/rouen-accueil-2022" });
const pick = async ({ person }: ReturnType<typeof open>, name: string) =>
  person.click(await screen.findByRole("radio", { name }));

describe("answering a survey", () => {
  it("asks the conditional question only when its condition holds, and sends what was asked", async () => {
    const sent: SubmitResponse[] = [];
    server.use(
      http.post(url, async ({ request }) => {
        sent.push((await request.json()) as SubmitResponse);
        return HttpResponse.json(
          { campaign: "rouen-accueil-2022", answeredOn: "2022-03-01" },
          { status: 201 },
        );
      }),
    );
    const view = open();
    await pick(view, "Satisfait");
    await pick(view, "Oui");
    expect(screen.getByText(/Le site est-il facile d’accès/)).toBeVisible();
    await pick(view, "Non");
    expect(screen.queryByText(/Le site est-il facile d’accès/)).toBeNull();
    expect(await accessibilityFaults(view.container)).toEqual([]);
    await view.person.click(screen.getByRole("button", { name: "Envoyer mes réponses" }));
    expect(await screen.findByText("Merci, votre réponse est enregistrée")).toBeVisible();
    expect(sent).toEqual([{ answers: { WELCOME: "SATISFIED", USED_WEBSITE: "NO" } }]);
  });

  it("leaves with the proof that the service asks for", async () => {
    const salt = "a1b2c3?expires=4102444800&";
    const hash = createHash("sha256").update(`${salt}321`).digest("hex");
    const drawn = {
      algorithm: "SHA-256",
      challenge: hash,
      maxnumber: 1000,
      salt,
      signature: "s",
      required: true,
    };
    const proofs: { number: number }[] = [];
    server.use(
      http.get("*/api/surveys/v1/public/challenge", () => HttpResponse.json(drawn)),
      http.post(url, ({ request }) => {
        proofs.push(JSON.parse(atob(request.headers.get("Proof-Of-Work") ?? "")));
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    const view = open();
    await pick(view, "Satisfait");
    await pick(view, "Non");
    await view.person.click(screen.getByRole("button", { name: "Envoyer mes réponses" }));
    expect(await screen.findByText("Merci, votre réponse est enregistrée")).toBeVisible();
    expect(proofs.map(({ number }) => number)).toEqual([321]);
  });

  it("says which question still needs an answer", async () => {
    const view = open();
    await pick(view, "Satisfait");
    await view.person.click(screen.getByRole("button", { name: "Envoyer mes réponses" }));
    expect(screen.getByText("Répondez à cette question.")).toBeVisible();
  });

  it("sends one answer for two clicks", async () => {
    let count = 0;
    server.use(
      http.post(url, () => {
        count += 1;
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    const view = open();
    await pick(view, "Satisfait");
    await pick(view, "Non");
    const form = screen.getByRole("button", { name: "Envoyer mes réponses" }).closest("form");
    // Faster than React can disable the button.
    fireEvent.submit(form as HTMLFormElement);
    fireEvent.submit(form as HTMLFormElement);
    expect(await screen.findByText("Merci, votre réponse est enregistrée")).toBeVisible();
    expect(count).toBe(1);
  });

  it("keeps the answers without a network and sends them once when it is back", async () => {
    const keys: (string | null)[] = [];
    let online = false;
    server.use(
      http.post(url, ({ request }) => {
        keys.push(request.headers.get("Idempotency-Key"));
        return online ? HttpResponse.json({}, { status: 201 }) : HttpResponse.error();
      }),
    );
    const view = open();
    await pick(view, "Satisfait");
    await pick(view, "Non");
    await view.person.click(screen.getByRole("button", { name: "Envoyer mes réponses" }));
    expect(await screen.findByText("Votre réponse est gardée sur cet appareil")).toBeVisible();
    online = true;
    window.dispatchEvent(new Event("online"));
    expect(await screen.findByText("Merci, votre réponse est enregistrée")).toBeVisible();
    window.dispatchEvent(new Event("online"));
    await waitFor(() => expect(keys).toHaveLength(2));
    expect(keys[0]).toBe(keys[1]);
  });

  it("says plainly that a campaign is over", async () => {
    server.use(
      http.get("*/api/surveys/v1/public/campaigns/:slug", () =>
        HttpResponse.json(
          { title: "Enquête terminée", detail: "Cette enquête est terminée depuis le 23 mars 2022." },
          { status: 410, headers: { "Content-Type": "application/problem+json" } },
        ),
      ),
    );
    open();
    expect(await screen.findByText("Cette enquête est terminée depuis le 23 mars 2022.")).toBeVisible();
  });
});
