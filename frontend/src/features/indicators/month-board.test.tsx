import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { CompletenessRow, RecordMeasurement } from "@/api/indicators/model";
import { board } from "@/mock/data/indicators";
import { renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component } from "./month-board-page";

const url = "*/api/indicators/v1/measurements/76-ROUEN/2022-03/EMAIL_IN_TIME";
const openBoard = async () => {
  const view = renderPage(Component, {
    path: "/app/indicateurs/:site/:month",
    at: "/app/indicateurs/76-ROUEN/2022-03",
  });
  const line = within(await screen.findByRole("group", { name: /courriels en 5 jours/ }));
  return { ...view, line };
};

const storedByAnother = () =>
  http.get("*/api/indicators/v1/month-boards/:site/:period", () =>
    HttpResponse.json({
      ...board,
      rows: board.rows.map((row, i) =>
        i === 0
          ? { ...row, state: "ENTERED", numerator: 40, denominator: 42, value: 95.24, version: 1 }
          : row,
      ),
    }),
  );

const counted = (part: Partial<CompletenessRow>) =>
  http.get("*/api/indicators/v1/completeness", () =>
    HttpResponse.json({
      items: [{ site: "76-ROUEN", siteName: "Rouen", locked: false, validated: 0, missing: [], ...part }],
    }),
  );

describe("the month's board", () => {
  it("saves a line when the person leaves it", async () => {
    const sent: { body: RecordMeasurement; match: string | null }[] = [];
    server.use(
      http.put(url, async ({ request }) => {
        sent.push({
          body: (await request.json()) as RecordMeasurement,
          match: request.headers.get("If-None-Match"),
        });
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    const { line, person } = await openBoard();
    await person.type(line.getByLabelText("Numérateur"), "39");
    await person.tab();
    await person.keyboard("42");
    expect(line.getByText("92,86 %")).toBeVisible();
    await person.click(document.body);
    await waitFor(() =>
      expect(sent).toEqual([{ body: { kind: "ENTERED", numerator: 39, denominator: 42 }, match: "*" }]),
    );
    expect(await line.findByText("Enregistré")).toBeVisible();
  });

  it("asks once for a number far from the past, and sends it confirmed", async () => {
    const sent: RecordMeasurement[] = [];
    server.use(
      http.put(url, async ({ request }) => {
        const body = (await request.json()) as RecordMeasurement;
        sent.push(body);
        return body.confirmUnusual
          ? HttpResponse.json({ version: 1 }, { status: 200 })
          : HttpResponse.json(
              {
                type: "https://qualite.gouv.fr/problems/unusual-value",
                detail: "3 : ce site donne d’habitude entre 390 et 420.",
              },
              { status: 422, headers: { "Content-Type": "application/problem+json" } },
            );
      }),
    );
    const { line, person } = await openBoard();
    await person.type(line.getByLabelText("Numérateur"), "3");
    await person.tab();
    await person.keyboard("4");
    await person.click(document.body);
    expect(await line.findByText(/entre 390 et 420/)).toBeVisible();
    await person.click(line.getByRole("button", { name: "Confirmer ce nombre" }));
    expect(await line.findByText("Enregistré")).toBeVisible();
    expect(sent).toEqual([
      { kind: "ENTERED", numerator: 3, denominator: 4 },
      { kind: "ENTERED", numerator: 3, denominator: 4, confirmUnusual: true },
    ]);
  });

  it("keeps what was typed and shows the other value when somebody saved meanwhile", async () => {
    server.use(
      http.put(url, () => {
        server.use(storedByAnother());
        return HttpResponse.json(
          { title: "Modifié entre-temps", detail: "Une autre personne a modifié cette valeur." },
          { status: 412, headers: { "Content-Type": "application/problem+json" } },
        );
      }),
    );
    const { line, person } = await openBoard();
    await person.type(line.getByLabelText("Numérateur"), "39");
    await person.type(line.getByLabelText("Dénominateur"), "42{Enter}");
    expect(await line.findByText(/vient d’enregistrer 95,24 % \(40 \/ 42\)/)).toBeVisible();
    expect(line.getByLabelText("Numérateur")).toHaveValue("39");
    const matches: (string | null)[] = [];
    server.use(
      http.put(url, ({ request }) => {
        matches.push(request.headers.get("If-Match"));
        return HttpResponse.json({});
      }),
    );
    await person.click(line.getByRole("button", { name: "Garder ma saisie" }));
    await waitFor(() => expect(matches).toEqual(['"1"']));
  });

  it("says a refusal in the service's words and finds the draft again after a reload", async () => {
    server.use(
      http.put(url, () =>
        HttpResponse.json(
          { title: "Mois verrouillé", detail: "Mars 2022 est verrouillé. Demandez au responsable qualité." },
          { status: 409, headers: { "Content-Type": "application/problem+json" } },
        ),
      ),
    );
    const first = await openBoard();
    await first.person.type(first.line.getByLabelText("Numérateur"), "39");
    await first.person.type(first.line.getByLabelText("Dénominateur"), "42{Enter}");
    expect(await first.line.findByText(/Mars 2022 est verrouillé/)).toBeVisible();
    first.unmount();
    const again = await openBoard();
    expect(again.line.getByLabelText("Dénominateur")).toHaveValue("42");
  });

  it.each([
    { steps: {}, enabled: ["Valider les saisies"], said: /^Il manque un indicateur : Taux de réponses/ },
    {
      steps: { canValidate: false, whyNotValidate: "Rien à valider.", canLock: true, whyNotLock: undefined },
      enabled: ["Verrouiller et publier : 3 indicateurs, flash-info, données ouvertes"],
      said: "Tout est validé : le mois peut être verrouillé.",
    },
    {
      steps: { canValidate: false, whyNotValidate: "Trop tôt.", whyNotLock: "Trop tôt." },
      enabled: [],
      said: "Trop tôt.",
    },
    { steps: { canValidate: false, canUnlock: true }, enabled: ["Déverrouiller le mois"] },
  ])("offers the manager what the service gives: $enabled", async ({ steps, enabled, said }) => {
    server.use(
      http.get("*/api/indicators/v1/month-boards/:site/:period", () =>
        HttpResponse.json({ ...board, steps: { ...board.steps, ...steps } }),
      ),
    );
    await openBoard();
    const buttons = [
      "Valider les saisies",
      "Verrouiller et publier : 3 indicateurs, flash-info, données ouvertes",
      "Déverrouiller le mois",
    ].filter((name) =>
      screen.queryAllByRole("button", { name }).some((button) => !button.hasAttribute("disabled")),
    );
    expect(buttons).toEqual(enabled);
    if (said) expect(screen.getByText(said)).toBeVisible();
  });

  it("counts what the service says is missing", async () => {
    const missing = ["EMAIL_IN_TIME", "CALLS_ANSWERED"].map((indicator) => ({ indicator, label: indicator }));
    server.use(
      http.get("*/api/indicators/v1/month-boards/:site/:period", () =>
        HttpResponse.json({ ...board, steps: { ...board.steps, missing } }),
      ),
      counted({ expected: 14, entered: 12 }),
    );
    const { person } = await openBoard();
    expect(await screen.findByText("2 à saisir sur 14")).toBeVisible();
    await person.click(screen.getByRole("link", { name: "Aller à la première case à saisir" }));
    expect(document.activeElement).toHaveAttribute("data-line", "EMAIL_IN_TIME");
  });

  it("asks nobody to enter what is still to be counted", async () => {
    const missing = [{ indicator: "COMPLAINT_ELECTRONIC_IN_TIME", label: "Réclamations" }];
    server.use(
      http.get("*/api/indicators/v1/month-boards/:site/:period", () =>
        HttpResponse.json({ ...board, steps: { ...board.steps, missing } }),
      ),
      counted({ expected: 3, entered: 3 }),
    );
    await openBoard();
    expect(await screen.findByText("1 en attente de calcul")).toBeVisible();
    expect(screen.queryByRole("link", { name: /première case/ })).not.toBeInTheDocument();
  });

  it("asks for nothing more once locked, and nobody to ask themselves", async () => {
    const missing = [{ indicator: "EMAIL_IN_TIME", label: "Courriels" }];
    const closed = { locked: true, editable: false, whyNotEditable: "Demandez au responsable qualité." };
    server.use(
      http.get("*/api/indicators/v1/month-boards/:site/:period", () =>
        HttpResponse.json({ ...board, ...closed, steps: { ...board.steps, missing, canUnlock: true } }),
      ),
    );
    await openBoard();
    expect(screen.getByText("Mois verrouillé")).toBeVisible();
    expect(screen.queryByText(/à saisir sur/)).toBeNull();
    expect(screen.queryByText("Demandez au responsable qualité.")).toBeNull();
    expect(screen.getByRole("button", { name: "Déverrouiller le mois" })).toBeEnabled();
  });

  it("does not offer boxes for what is computed", async () => {
    await openBoard();
    expect(screen.getByText("Calculé à partir des réclamations enregistrées.")).toBeVisible();
  });

  it("leads from a computed figure to the cases that it counts", async () => {
    await openBoard();
    const link = screen.getByRole("link", { name: /Les demandes comptées/ });
    expect(link.getAttribute("href")).toMatch(
      /^\/app\/reclamations\?countedBy=76-ROUEN&receivedFrom=\d{4}-\d{2}-01&receivedTo=\d{4}-\d{2}-\d{2}&kind=COMPLAINT%2CSUGGESTION&channel=EMAIL.*&answer=OWED$/,
    );
  });
});
