import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { PersonCase, PersonSearch } from "@/api/complaints/model";
import { accessibilityFaults, renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component } from "./persons-page";

const found = (number: string): PersonCase => ({
  id: number,
  number,
  siteName: "Préfecture de la Seine-Maritime",
  person: { name: "Camille Exemple", email: "camille@example.org" },
  kind: "COMPLAINT",
  state: "RECEIVED",
  receivedOn: "2026-11-20",
});

function answering(page: (asked: PersonSearch) => { items: PersonCase[]; next?: string }) {
  const asked: PersonSearch[] = [];
  server.use(
    http.post("*/api/complaints/v1/persons/search", async ({ request }) => {
      const body = (await request.json()) as PersonSearch;
      asked.push(body);
      return HttpResponse.json(page(body));
    }),
  );
  return asked;
}

const open = () =>
  renderPage(Component, { path: "/app/reclamations/personnes", at: "/app/reclamations/personnes" });

describe("finding a person", () => {
  it("leads to each of their cases, and goes on where the list stopped", async () => {
    const asked = answering(({ cursor }) =>
      cursor ? { items: [found("76-2026-BBBBBB")] } : { items: [found("76-2026-AAAAAA")], next: "c2" },
    );
    const { person, container } = open();

    await person.type(await screen.findByLabelText(/Nom, adresse/), "camille{Enter}");

    expect(await screen.findByRole("link", { name: "76-2026-AAAAAA" })).toHaveAttribute(
      "href",
      "/app/reclamations/76-2026-AAAAAA",
    );
    expect(window.location.href).not.toContain("camille");
    await person.click(screen.getByRole("button", { name: "Voir la suite" }));
    expect(await screen.findByRole("link", { name: "76-2026-BBBBBB" })).toBeVisible();
    expect(screen.getByText("2 demandes.")).toBeVisible();
    expect(asked.map(({ text, cursor }) => [text, cursor])).toEqual([
      ["camille", undefined],
      ["camille", "c2"],
    ]);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("says that nobody was found", async () => {
    answering(() => ({ items: [] }));
    const { person } = open();
    await person.type(await screen.findByLabelText(/Nom, adresse/), "inconnu{Enter}");
    expect(await screen.findByText("Aucune demande ne correspond à « inconnu »")).toBeVisible();
  });
});
