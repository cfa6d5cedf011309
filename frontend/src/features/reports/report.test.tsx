import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { AnnualReportStep } from "@/api/reporting/model";
import { publishedReport, report } from "@/mock/data/reporting";
import { renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component } from "./report-page";

const acts: Record<AnnualReportStep, string> = {
  COMMENT: "Commenter",
  WRITE: "Écrire les textes du bilan",
  REFRESH: "Actualiser les chiffres",
  VALIDATE: "Valider le bilan",
  PUBLISH: "Publier le bilan",
};

async function offeredFor(shown: typeof report): Promise<string[]> {
  server.use(http.get("*/api/reporting/v1/annual-reports/r1", () => HttpResponse.json(shown)));
  renderPage(Component, { path: "/app/bilans/:id", at: "/app/bilans/r1" });
  await screen.findByRole("heading", { name: "Télécharger" });
  return Object.values(acts).filter((name) => screen.queryByRole("button", { name, hidden: true }));
}

describe("an annual report", () => {
  it.each<{ steps: AnnualReportStep[]; offered: string[] }>([
    { steps: [], offered: [] },
    { steps: ["COMMENT"], offered: ["Commenter"] },
    { steps: ["COMMENT", "PUBLISH"], offered: ["Commenter", "Publier le bilan"] },
    {
      steps: ["COMMENT", "WRITE", "REFRESH", "VALIDATE"],
      offered: ["Commenter", "Écrire les textes du bilan", "Actualiser les chiffres", "Valider le bilan"],
    },
  ])("offers what the service gives: $steps", async ({ steps, offered }) => {
    expect(await offeredFor({ ...report, steps })).toEqual(offered);
  });

  it("leads to its public page once published", async () => {
    expect(await offeredFor({ ...publishedReport, id: "r1" })).toEqual([]);
    expect(screen.getByText(/Publié le 10 février 2022/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Voir la page publique" })).toBeVisible();
  });
});
