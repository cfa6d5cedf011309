import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { latePrefectures } from "@/mock/data/indicators";
import { national, renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component } from "./completeness-page";

const at = "/app/completude?mois=2022-03";

describe("the completeness", () => {
  it("tells the ministry who is late, and leads to the sites of each prefecture", async () => {
    const asked: string[] = [];
    server.use(
      http.get("*/api/indicators/v1/completeness/prefectures", ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({ items: latePrefectures });
      }),
    );
    const { person } = renderPage(Component, { path: "/app/completude", at, user: national });

    const late = await screen.findByRole("link", { name: "Seine-Maritime" });
    expect(late).toHaveAttribute("href", "/app/completude?mois=2022-03&prefecture=76");
    expect(screen.getByText(/^1 préfecture est en retard, sur 3/)).toBeVisible();
    expect(screen.getByText("5 mesures sur 2 sites, attendues pour le 5 avril 2022")).toBeVisible();
    expect(screen.getByText("Complet")).toBeVisible();
    expect(screen.getByText("À saisir jusqu’au 6 avril 2022")).toBeVisible();
    await person.selectOptions(screen.getByLabelText("Périmètre"), "Normandie");
    await expect.poll(() => asked.at(-1)).toBe("?period=2022-03&region=NORMANDIE");
  });

  it("names the prefecture that the ministry chose", async () => {
    renderPage(Component, { path: "/app/completude", at: `${at}&prefecture=76`, user: national });

    expect(await screen.findByRole("heading", { level: 2, name: "Seine-Maritime" })).toBeVisible();
    expect(await screen.findByRole("link", { name: "Toutes les préfectures" })).toBeVisible();
  });

  it("shows a quality manager the sites, and nothing of the other prefectures", async () => {
    renderPage(Component, { path: "/app/completude", at });

    const sites = within(await screen.findByRole("table"));
    expect(sites.getAllByRole("row").length).toBeGreaterThan(1);
    expect(screen.queryByLabelText("Périmètre")).toBeNull();
    expect(screen.queryByRole("link", { name: "Toutes les préfectures" })).toBeNull();
  });
});
