import { screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { accessibilityFaults, renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component } from "./lodge-page";

const open = () => renderPage(Component, { path: "/deposer/:site?", at: "/deposer/76-ROUEN" });
const letter = (name: string, size = 2_000) =>
  new File(["a".repeat(size)], name, { type: "application/pdf" });

describe("files joined to a complaint", () => {
  it("leave after the message, one by one, and again with the same key when one fails", async () => {
    const sent: { name: string; key: string | null; secret: string | null }[] = [];
    server.use(
      http.post("*/api/complaints/v1/public/cases", () =>
        HttpResponse.json({ number: "76-2022-0035", secret: "kX4m", owedAnswer: false }, { status: 201 }),
      ),
      http.post("*/api/complaints/v1/public/cases/76-2022-0035/attachments", ({ request }) => {
        const { headers } = request;
        sent.push({
          name: decodeURIComponent(headers.get("File-Name") ?? ""),
          key: headers.get("Idempotency-Key"),
          secret: headers.get("Case-Secret"),
        });
        return sent.length === 1
          ? HttpResponse.error()
          : HttpResponse.json({ id: `f${sent.length}` }, { status: 201 });
      }),
    );
    const { person } = open();
    await person.click(await screen.findByRole("radio", { name: /Une réclamation/ }));
    await person.type(screen.getByLabelText(/Votre message/), "Une heure d’attente");
    await person.upload(screen.getByLabelText(/Joindre des fichiers/), [
      letter("Reçu.pdf"),
      letter("b.pdf", 3_000),
    ]);
    expect(await screen.findByText("Reçu.pdf")).toBeVisible();
    await person.click(screen.getByRole("button", { name: "Envoyer ma demande" }));
    expect(await screen.findByRole("heading", { name: "Numéro de suivi : 76-2022-0035" })).toBeVisible();
    await waitFor(() => expect(screen.getAllByText(/Envoyé/)).toHaveLength(2), { timeout: 4_000 });
    expect(sent.map(({ name }) => name)).toEqual(["Reçu.pdf", "Reçu.pdf", "b.pdf"]);
    expect(sent[0]?.key).toBe(sent[1]?.key);
    expect(sent.every(({ secret }) => secret === "kX4m")).toBe(true);
  });

  it("are refused at once when they cannot be sent, and the others stay", async () => {
    const { person, container } = open();
    const input = await screen.findByLabelText(/Joindre des fichiers/);
    await person.upload(input, [letter("a.pdf"), letter("vide.pdf", 0), letter("film.pdf", 5_300_000)]);
    expect(await screen.findByText("a.pdf")).toBeVisible();
    expect(screen.getByText(/« vide.pdf » est vide. « film.pdf » dépasse 5 Mo./)).toBeVisible();
    expect(await accessibilityFaults(container)).toEqual([]);
    await person.click(screen.getByRole("button", { name: "Retirer a.pdf" }));
    expect(screen.queryByText("a.pdf")).toBeNull();
  });
});
