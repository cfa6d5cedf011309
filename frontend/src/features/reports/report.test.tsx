import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { AnnualReportStep } from "@/api/reporting/model";
import { publishedReport, report } from "@/mock/data/reporting";
import { renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component } from "./report-page";

const acts: Record<AnnualReportStep, string> = {
  COMMENT: "Commenter",
  WRITE: "Enregistrer les textes",
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
      offered: ["Commenter", "Enregistrer les textes", "Actualiser les chiffres", "Valider le bilan"],
    },
  ])("offers what the service gives: $steps", async ({ steps, offered }) => {
    expect(await offeredFor({ ...report, steps })).toEqual(offered);
  });

  it("holds in its boxes what is saved, and proposals only once they are taken and saved", async () => {
    const { person } = renderPage(Component, { path: "/app/bilans/:id", at: "/app/bilans/r1" });
    const leads = await screen.findByLabelText("Pistes d’amélioration");
    expect(leads).toHaveValue("");
    await person.click(screen.getByRole("button", { name: "Reprendre « Site internet : 52,63 % »" }));
    expect(leads).toHaveValue("Site internet : 52,63 %");
    expect(screen.getByText("Non enregistré")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Valider le bilan" })).toBeNull();
    await person.click(screen.getByRole("button", { name: "Enregistrer les textes" }));
    expect(await screen.findByText("Les textes sont enregistrés.")).toBeVisible();
    await expect.poll(() => screen.queryByText("Non enregistré")).toBeNull();
    const written = screen.getByRole("region", { name: "Pistes d’amélioration" });
    expect(written).toHaveTextContent("Site internet : 52,63 %");
  });

  it("asks before what is typed gives way to what is saved", async () => {
    const { person } = renderPage(Component, { path: "/app/bilans/:id", at: "/app/bilans/r1" });
    const leads = await screen.findByLabelText("Pistes d’amélioration");
    await person.type(leads, "Une piste");
    await person.click(screen.getByRole("button", { name: "Revenir aux textes enregistrés" }));
    expect(leads).toHaveValue("Une piste");
    const question = screen.getByRole("dialog", { name: "Revenir aux textes enregistrés ?" });
    await person.click(within(question).getByRole("button", { name: "Revenir aux textes enregistrés" }));
    expect(leads).toHaveValue("");
    expect(screen.queryByText("Les textes sont enregistrés.")).toBeNull();
  });

  it("is validated, then published, once what is missing has been told and confirmed", async () => {
    const { person } = renderPage(Component, { path: "/app/bilans/:id", at: "/app/bilans/r1" });
    const checks = await screen.findByRole("region", { name: "Avant de valider" });
    expect(checks).toHaveTextContent("À vérifier : Pistes d’amélioration : aucun texte");
    expect(checks).toHaveTextContent(/À vérifier : Mois sans aucun chiffre : janv. 22, avr. 22/);
    await person.type(screen.getByLabelText(/Date du COPIL/), "2023-02-07");
    await person.click(screen.getByRole("button", { name: "Valider le bilan" }));
    const question = screen.getByRole("dialog", { name: "Valider le contenu de ce bilan ?" });
    expect(within(question).getByRole("button", { name: "Annuler" })).toHaveFocus();
    await person.click(within(question).getByRole("button", { name: "Valider définitivement" }));
    await screen.findByRole("button", { name: "Publier le bilan" });
    const preview = screen.getByRole("link", { name: "Relire le bilan tel que le public le lira" });
    const shown = document.getElementById(preview.getAttribute("href")?.slice(1) ?? "");
    expect(within(shown as HTMLElement).getByLabelText("Tel que le public le lira")).toBeChecked();
    await person.click(screen.getByRole("button", { name: "Publier le bilan" }));
    expect(screen.queryByText(/Publié le/)).toBeNull();
    await person.click(screen.getByRole("button", { name: "Publier définitivement" }));
    expect(await screen.findByText(/Publié le/)).toBeVisible();
    // The button is gone: the focus is on what says that it is done.
    const said = await screen.findByText("Le bilan est publié.");
    await waitFor(() => expect(said.closest("[role=status]")).toHaveFocus());
  });

  it("leads to its public page once published", async () => {
    expect(await offeredFor({ ...publishedReport, id: "r1" })).toEqual([]);
    expect(screen.getByText(/Publié le 10 février 2022/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Voir la page publique" })).toBeVisible();
  });
});
