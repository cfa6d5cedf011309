import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { ConsolidationRow } from "@/api/indicators/model";
import { renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component } from "./consolidation-page";
import { Component as Standings } from "./standings-page";

const row: ConsolidationRow = {
  indicator: "EMAIL_IN_TIME",
  label: "Courriels en 5 jours",
  rubric: "Courriels",
  unit: "PERCENT",
  precision: 2,
  numerator: 82,
  denominator: 88,
  value: 93.18,
  target: { comparator: "GT", value: 75 },
  assessment: "ON_TARGET",
  coverage: "20 valeurs sur 48 (9 mois sur 12, 3 sites sur 4), 3 suspendues, 1 sans objet",
  complete: false,
  situation: "MEASURED",
  shownIn: "PERCENT",
  expected: 44,
  measured: 20,
  missing: 24,
  notApplicable: 1,
  suspended: 3,
  unsettled: 0,
};

const consolidated = (asked: string[]) =>
  server.use(
    http.get("*/api/indicators/v1/consolidations", ({ request }) => {
      asked.push(new URL(request.url).search);
      const median = {
        ...row,
        indicator: "M",
        label: "Délai médian",
        value: undefined,
        whyNoValue: "Une médiane ne s’additionne pas.",
      };
      return HttpResponse.json({ items: [row, median] });
    }),
  );

describe("the consolidation", () => {
  it("says of each figure what it covers, and why a median has none", async () => {
    consolidated([]);
    renderPage(Component, { path: "/app/consolidation" });
    expect(await screen.findByText("93,18 %")).toBeVisible();
    expect(screen.getAllByText(/3 sites sur 4\), 3 suspendues/)).toHaveLength(2);
    expect(screen.getByText("Une médiane ne s’additionne pas.")).toBeVisible();
    expect(screen.queryByLabelText("Périmètre")).toBeNull();
  });

  it("tells what was not entered from what is excused", async () => {
    const empty = { ...row, value: undefined, numerator: undefined, denominator: undefined };
    server.use(
      http.get("*/api/indicators/v1/consolidations", () =>
        HttpResponse.json({
          items: [
            { ...empty, indicator: "A", situation: "MISSING" },
            { ...empty, indicator: "B", situation: "NOT_APPLICABLE" },
            { ...empty, indicator: "C", situation: "SUSPENDED" },
          ],
        }),
      ),
    );
    renderPage(Component, { path: "/app/consolidation" });
    expect(await screen.findByText("Non saisi")).toBeVisible();
    expect(screen.getByText("Sans objet")).toBeVisible();
    expect(screen.getByText("Suspendu")).toBeVisible();
  });

  it("lets the ministry choose the nation, a region or a prefecture", async () => {
    const asked: string[] = [];
    consolidated(asked);
    const user = {
      name: "Ministère",
      username: "m",
      roles: ["national" as const],
      sites: [],
      signOut: () => undefined,
    };
    const { person } = renderPage(Component, { path: "/app/consolidation", user });
    await screen.findByText("93,18 %");
    await person.selectOptions(screen.getByLabelText("Périmètre"), "Normandie");
    await expect.poll(() => asked.at(-1)).toContain("region=NORMANDIE");
    expect(asked[0]).not.toMatch(/region|prefecture/);
    await person.selectOptions(screen.getByLabelText("Durée"), "trimestre");
    await expect.poll(() => asked.at(-1)).toMatch(/period=\d{4}-Q[1-4]/);
  });

  it("goes down from the nation to the prefectures, and says why one is not ranked", async () => {
    renderPage(Standings, {
      path: "/app/consolidation/:indicator",
      at: "/app/consolidation/EMAIL_IN_TIME?periode=2022",
    });
    const prefecture = await screen.findByRole("link", { name: "Seine-Maritime" });
    expect(prefecture).toHaveAttribute("href", "/app/consolidation?lieu=p%3A76&mois=2022-12&duree=annee");
    expect(screen.getByText("Non classée")).toBeVisible();
    expect(screen.getByText("Couverture partielle : 9 mois sur 12, 3 sites sur 4.")).toBeVisible();
  });
});
