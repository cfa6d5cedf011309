import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { RecordDay } from "@/api/indicators/model";
import { renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component } from "./digital-points-page";

const openPoints = () => renderPage(Component, { path: "/app/points-numeriques" });

describe("the digital points", () => {
  it("tell a month that nobody counted, and leave it out of the average", async () => {
    openPoints();
    expect(await screen.findAllByText(/330 par mois en moyenne, 1 mois sur 2/)).not.toHaveLength(0);
    const months = screen.getByRole("table", { name: "Mois par mois" });
    expect(within(months).getByText("Non compté")).toBeVisible();
    expect(screen.getAllByText(/96 % sur 1.900 avis/)).not.toHaveLength(0);
  });

  it("lead to the survey that the satisfaction is made of", async () => {
    openPoints();
    const survey = await screen.findByRole("link", { name: "Après votre passage" });
    expect(survey).toHaveAttribute("href", "/app/enquetes/rouen-accueil-2022/resultats");
  });

  it("keep the count of a day with what visitors came for", async () => {
    const sent: RecordDay[] = [];
    const { person } = openPoints();
    server.use(
      http.put("*/api/indicators/v1/digital-points/:site/days/:day", async ({ request }) => {
        sent.push((await request.json()) as RecordDay);
        return HttpResponse.json({ day: "2026-01-05", visits: 12, purposes: [], version: 1 });
      }),
    );
    await person.type(await screen.findByLabelText("Usagers reçus"), "12");
    await person.type(screen.getByLabelText("Carte grise"), "5");
    await person.click(screen.getByRole("button", { name: "Enregistrer cette journée" }));
    await expect
      .poll(() => sent)
      .toEqual([{ visits: 12, purposes: [{ purpose: "VEHICLE_REGISTRATION", count: 5 }] }]);
  });
});
