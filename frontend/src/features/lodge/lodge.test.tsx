import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it, vi } from "vitest";
import type { LodgeCase } from "@/api/complaints/model";
import { accessibilityFaults, renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component } from "./lodge-page";

const url = "*/api/complaints/v1/public/cases";
const open = () => renderPage(Component, { path: "/deposer/:site?", at: "/deposer/76-ROUEN" });

const fillIn = async ({ person }: ReturnType<typeof open>) => {
  await person.click(await screen.findByRole("radio", { name: /Une réclamation/ }));
  await person.type(screen.getByLabelText(/Votre message/), "Une heure d’attente 😡");
};

describe("lodging a complaint", () => {
  it("sends it once, however often the button is pressed, and gives the number and the link", async () => {
    const sent: { body: LodgeCase; key: string | null }[] = [];
    server.use(
      http.post(url, async ({ request }) => {
        sent.push({ body: (await request.json()) as LodgeCase, key: request.headers.get("Idempotency-Key") });
        return HttpResponse.json(
          { number: "76-2022-0035", secret: "kX4m", owedAnswer: false },
          { status: 201 },
        );
      }),
    );
    const view = open();
    await fillIn(view);
    await view.person.dblClick(screen.getByRole("button", { name: "Envoyer ma demande" }));
    expect(await screen.findByRole("heading", { name: "Numéro de suivi : 76-2022-0035" })).toBeVisible();
    expect(screen.getByTestId("follow-link")).toHaveTextContent("/suivi/76-2022-0035#kX4m");
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toMatchObject({
      site: "76-ROUEN",
      channel: "QR_CODE",
      message: "Une heure d’attente 😡",
    });
    expect(sent[0]?.key).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("keeps the message when the network drops, and sends it under the same key afterwards", async () => {
    const keys: (string | null)[] = [];
    server.use(
      http.post(url, ({ request }) => {
        keys.push(request.headers.get("Idempotency-Key"));
        return HttpResponse.error();
      }),
    );
    const view = open();
    await fillIn(view);
    const send = screen.getByRole("button", { name: "Envoyer ma demande" });
    await view.person.click(send);
    expect(await screen.findByRole("alert")).toHaveTextContent("Vérifiez votre connexion");
    await view.person.click(send);
    await waitFor(() => expect(keys).toHaveLength(2));
    expect(keys[0]).toBe(keys[1]);
    view.unmount();
    const again = open();
    expect(await screen.findByLabelText(/Votre message/)).toHaveValue("Une heure d’attente 😡");
    expect(screen.getByText(/avons retrouvé la demande/)).toBeVisible();
    // The first sending may have arrived although its answer was lost: the page opened anew must not double it.
    await again.person.click(screen.getByRole("button", { name: "Envoyer ma demande" }));
    await waitFor(() => expect(keys).toHaveLength(3));
    expect(keys[2]).toBe(keys[0]);
  });

  it("shows nothing of the last person on a shared device", async () => {
    const first = open();
    await fillIn(first);
    expect(JSON.stringify({ ...localStorage })).not.toContain("heure");
    await first.person.click(screen.getByRole("button", { name: "Effacer ce que j’ai écrit" }));
    expect(screen.getByLabelText(/Votre message/)).toHaveValue("");
    expect(JSON.stringify({ ...sessionStorage })).not.toContain("heure");
    await fillIn(first);
    first.unmount();
    vi.setSystemTime(Date.now() + 31 * 60_000);
    open();
    expect(await screen.findByLabelText(/Votre message/)).toHaveValue("");
    vi.useRealTimers();
  });

  it("says what is missing first, then beside each box, in the order of the page", async () => {
    const view = renderPage(Component, { path: "/deposer/:site?", at: "/deposer" });
    await view.person.type(await screen.findByLabelText(/Adresse électronique/), "camille@");
    await view.person.click(screen.getByRole("button", { name: "Envoyer ma demande" }));
    const summary = (await screen.findByRole("heading", { name: "À corriger avant l’envoi" })).closest(
      "[tabindex]",
    ) as HTMLElement;
    await waitFor(() => expect(summary).toHaveFocus());
    const faults = within(summary).getAllByRole("link");
    expect(faults.map((fault) => fault.textContent)).toEqual([
      "Choisissez le lieu concerné.",
      "Choisissez le type de demande.",
      "Écrivez votre message.",
      expect.stringContaining("n’est pas complète"),
    ]);
    await view.person.tab();
    await view.person.keyboard("{Enter}");
    expect(screen.getByLabelText("Où cela s’est-il passé ?")).toHaveFocus();
    expect(screen.getByLabelText("Où cela s’est-il passé ?")).toHaveAccessibleDescription(
      "Choisissez le lieu concerné.",
    );
    expect(await accessibilityFaults(view.container)).toEqual([]);
  });
});
