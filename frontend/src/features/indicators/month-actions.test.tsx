import { screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import { board } from "@/mock/data/indicators";
import { renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component } from "./month-board-page";

it("does not offer to unlock again a month that was just unlocked", async () => {
  let unlocked = false;
  server.use(
    http.get("*/api/indicators/v1/month-boards/:site/:period", () =>
      unlocked
        ? new Promise<never>(() => undefined)
        : HttpResponse.json({ ...board, locked: true, steps: { ...board.steps, canUnlock: true } }),
    ),
    http.post("*/api/indicators/v1/month-boards/:site/:period/unlock", () => {
      unlocked = true;
      return HttpResponse.json({ ...board, locked: false });
    }),
  );
  const { person } = renderPage(Component, {
    path: "/app/indicateurs/:site/:month",
    at: "/app/indicateurs/76-ROUEN/2022-03",
  });

  await person.click(await screen.findByRole("button", { name: "Déverrouiller le mois" }));
  await person.type(screen.getByLabelText("Pourquoi déverrouiller ce mois ?"), "Un chiffre à vérifier");
  await person.click(screen.getByRole("button", { name: "Déverrouiller" }));
  await expect.poll(() => unlocked).toBe(true);

  expect(screen.queryByRole("button", { name: "Déverrouiller le mois" })).toBeNull();
});

it("leads who has unlocked a month to what says so, once the form is gone", async () => {
  let unlocked = false;
  server.use(
    http.get("*/api/indicators/v1/month-boards/:site/:period", () =>
      HttpResponse.json({ ...board, locked: !unlocked, steps: { ...board.steps, canUnlock: !unlocked } }),
    ),
    http.post("*/api/indicators/v1/month-boards/:site/:period/unlock", () => {
      unlocked = true;
      return HttpResponse.json({ ...board, locked: false });
    }),
  );
  const { person } = renderPage(Component, {
    path: "/app/indicateurs/:site/:month",
    at: "/app/indicateurs/76-ROUEN/2022-03",
  });

  await person.click(await screen.findByRole("button", { name: "Déverrouiller le mois" }));
  await person.type(screen.getByLabelText("Pourquoi déverrouiller ce mois ?"), "Un chiffre à vérifier");
  await person.click(screen.getByRole("button", { name: "Déverrouiller" }));

  const said = await screen.findByText("Le mois est déverrouillé.");
  await waitFor(() => expect(said.closest("[role=status]")).toHaveFocus());
});

it("says what the lock makes public, and that a reopened month still is", async () => {
  server.use(
    http.get("*/api/indicators/v1/month-boards/:site/:period", () =>
      HttpResponse.json({
        ...board,
        reopenedAt: "2022-04-12T08:00:00Z",
        lockPublishes: { results: 12, flashInfo: true },
        steps: { ...board.steps, canLock: true, canUnlock: false },
      }),
    ),
  );
  renderPage(Component, {
    path: "/app/indicateurs/:site/:month",
    at: "/app/indicateurs/76-ROUEN/2022-03",
  });

  expect(
    await screen.findByRole("button", {
      name: "Verrouiller et publier : 12 indicateurs, flash-info, données ouvertes",
    }),
  ).toBeEnabled();
  expect(screen.getByText(/en cours de correction depuis le 12 avril 2022.*reste public/)).toBeVisible();
});
