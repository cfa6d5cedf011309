import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { ImportView } from "@/api/indicators/model";
import { renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component } from "./import-page";

const api = "*/api/indicators/v1/measurement-imports";
const clean: ImportView = {
  lines: 2,
  changes: 1,
  unchanged: 1,
  errorCount: 0,
  errors: [],
  items: [
    {
      line: 2,
      site: "76-ROUEN",
      period: "2022-03",
      indicator: "EMAIL_IN_TIME",
      label: "Courriels en 5 jours",
      before: "aucune valeur",
      after: "39 / 42",
    },
  ],
  unusualCount: 0,
  unusual: [],
  fingerprint: "abc123",
};
const sheet = new File(["site;période;indicateur\n"], "mars.csv", { type: "text/csv" });

describe("importing a sheet", () => {
  it("shows what changes, then keeps it with the print of what was shown", async () => {
    const sent: (string | null)[] = [];
    server.use(
      http.post(`${api}/preview`, () => HttpResponse.json(clean)),
      http.post(api, ({ request }) => {
        sent.push(request.headers.get("If-Match"), request.headers.get("Content-Type"));
        return HttpResponse.json(clean);
      }),
    );
    const { person } = renderPage(Component);
    await person.upload(screen.getByLabelText(/Classeur à vérifier/), sheet);
    expect(await screen.findByText("39 / 42")).toBeVisible();
    await person.click(screen.getByRole("button", { name: "Enregistrer 1 mesure" }));
    expect(await screen.findByText("C’est enregistré")).toBeVisible();
    expect(sent).toEqual(['"abc123"', "application/octet-stream"]);
  });

  it("lists what is unusual and confirms it by keeping the sheet", async () => {
    const confirmed: (string | null)[] = [];
    const unusual = [
      {
        line: 2,
        column: "numérateur",
        site: "76-ROUEN",
        period: "2022-03",
        label: "Courriels en 5 jours",
        message: "39 : ce site donne d’habitude entre 400 et 500.",
      },
    ];
    server.use(
      http.post(`${api}/preview`, () => HttpResponse.json({ ...clean, unusualCount: 1, unusual })),
      http.post(api, ({ request }) => {
        confirmed.push(new URL(request.url).searchParams.get("confirmUnusual"));
        return HttpResponse.json(clean);
      }),
    );
    const { person } = renderPage(Component);
    await person.upload(screen.getByLabelText(/Classeur à vérifier/), sheet);
    expect(await screen.findByText(/entre 400 et 500/)).toBeVisible();
    await person.click(
      screen.getByRole("button", { name: "Enregistrer 1 mesure et confirmer le nombre inhabituel" }),
    );
    expect(await screen.findByText("C’est enregistré")).toBeVisible();
    expect(confirmed).toEqual(["true"]);
  });

  it("tells each line to correct and offers nothing to keep", async () => {
    const errors = [{ line: 3, column: "valeur", message: "« douze » n’est pas un nombre." }];
    server.use(
      http.post(`${api}/preview`, () =>
        HttpResponse.json({ ...clean, changes: 0, items: [], errorCount: 1, errors }),
      ),
    );
    const { person } = renderPage(Component);
    await person.upload(screen.getByLabelText(/Classeur à vérifier/), sheet);
    expect(await screen.findByText("Une ligne est à corriger")).toBeVisible();
    expect(screen.getByText("« douze » n’est pas un nombre.")).toBeVisible();
    expect(screen.queryByRole("button", { name: /Enregistrer/ })).toBeNull();
  });

  it("says why a file that is no sheet was refused", async () => {
    server.use(
      http.post(`${api}/preview`, () =>
        HttpResponse.json(
          { title: "Saisie à corriger", detail: "Le fichier est vide." },
          { status: 422, headers: { "Content-Type": "application/problem+json" } },
        ),
      ),
    );
    const { person } = renderPage(Component);
    await person.upload(screen.getByLabelText(/Classeur à vérifier/), sheet);
    expect(await screen.findByText("Le fichier est vide.")).toBeVisible();
  });
});
