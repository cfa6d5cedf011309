import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderPage } from "@/test/render";
import { Component as ActionsPage } from "./actions-page";
import { Component as NewActionPage } from "./new-action-page";

it("says of each proposal what was measured: satisfied people, or replies that conform", async () => {
  renderPage(ActionsPage, { at: "/" });

  const [survey, grid] = await screen.findAllByText(/ : /, { selector: ".row-title" });

  expect(survey).toHaveTextContent("Site internet : 52,63 % de satisfaits");
  expect(grid).toHaveTextContent("Clarté : 1 réponse conforme sur 3");
  expect(
    await screen.findByText(
      "Sous-préfecture de Dieppe · Contrôle des réponses, 1er trimestre 2022 · contrôle en cours",
    ),
  ).toBeVisible();
});

it("starts an action from what a control of replies found", async () => {
  renderPage(NewActionPage, { at: "/?proposition=76-DIEPPE/2022-Q1/CLARITY" });

  expect(await screen.findByLabelText("Objectif")).toHaveValue("Améliorer les réponses aux usagers : Clarté");
  expect(
    await screen.findByText(
      /1er trimestre 2022 », Sous-préfecture de Dieppe : Clarté, 1 réponse conforme sur 3\./,
    ),
  ).toBeVisible();
});
