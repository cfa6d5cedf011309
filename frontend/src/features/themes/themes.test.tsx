import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { accessibilityFaults, renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component } from "./themes-page";

const themes = (asked: unknown[]) =>
  server.use(
    http.get("*/api/complaints/v1/themes", () =>
      HttpResponse.json({
        items: [
          { theme: "Attente", cases: 12, lastReceivedOn: "2022-03-14" },
          { theme: "File d’attente", cases: 2, lastReceivedOn: "2022-02-01" },
        ],
      }),
    ),
    http.post("*/api/complaints/v1/themes/merges", async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({ theme: "Attente", cases: 2 });
    }),
  );

describe("the themes", () => {
  it("are merged under the name of one of them, after having said what cannot be undone", async () => {
    const asked: unknown[] = [];
    themes(asked);
    const { person, container } = renderPage(Component, { path: "/app/reclamations/themes" });
    await person.click(await screen.findByRole("checkbox", { name: "Attente" }));
    await person.click(screen.getByRole("checkbox", { name: "File d’attente" }));
    expect(screen.getByLabelText(/Nom qui les remplace/)).toHaveValue("Attente");
    await person.click(screen.getByRole("button", { name: "Réunir ces thèmes" }));
    expect(asked).toEqual([]);
    expect(screen.getByText(/14 demandes porteront le thème « Attente »/)).toBeVisible();
    await person.click(screen.getAllByRole("button", { name: "Réunir ces thèmes" }).at(-1) as HTMLElement);
    expect(await screen.findByText("Les thèmes sont réunis.")).toBeVisible();
    expect(asked).toEqual([{ prefecture: "76", themes: ["Attente", "File d’attente"], into: "Attente" }]);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("are renamed one at a time, and never to nothing", async () => {
    themes([]);
    const { person } = renderPage(Component, { path: "/app/reclamations/themes" });
    await person.click(await screen.findByRole("checkbox", { name: "File d’attente" }));
    await person.clear(screen.getByLabelText(/Nom qui les remplace/));
    expect(screen.getByRole("button", { name: "Renommer ce thème" })).toBeDisabled();
  });
});
