import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { Answer } from "@/api/complaints/model";
import { aCase, someCases } from "@/mock/data/complaints";
import { renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component } from "./case-page";

const open = () => renderPage(Component, { path: "/app/reclamations/:id", at: "/app/reclamations/c1" });

describe("a case", () => {
  it("is answered from a template, after having been read again", async () => {
    const sent: Answer[] = [];
    server.use(
      http.post("*/api/complaints/v1/cases/c1/answer", async ({ request }) => {
        sent.push((await request.json()) as Answer);
        return HttpResponse.json({ ...aCase, state: "ANSWERED" });
      }),
    );
    const { person } = open();
    await screen.findByRole("option", { name: "Attente au guichet" });
    await person.selectOptions(screen.getByLabelText(/Modèle de réponse/), "t1");
    await person.click(screen.getByRole("button", { name: "Insérer le modèle" }));
    expect(screen.getByLabelText("Réponse")).toHaveValue(
      "Bonjour Camille Exemple,\n\nVous nous avez écrit le 14 mars 2022 (demande 76-2022-0031).\n\nNous vous présentons nos excuses.",
    );
    await person.click(screen.getByRole("button", { name: "Relire avant l’envoi" }));
    expect(screen.getByText(/Par courriel à camille@exemple.fr/)).toBeVisible();
    expect(sent).toEqual([]);
    await person.click(screen.getByRole("button", { name: "Envoyer la réponse" }));
    await screen.findByRole("heading", { level: 1 });
    expect(sent).toMatchObject([{ template: "t1" }]);
  });

  it("lets one finish a sentence after having been told that the answer was empty", async () => {
    const { person } = open();
    await person.click(await screen.findByRole("button", { name: "Relire avant l’envoi" }));
    expect(screen.getByText("Écrivez la réponse.")).toBeVisible();
    await person.type(screen.getByLabelText("Réponse"), "Bonjour Camille");
    expect(screen.getByLabelText("Réponse")).toHaveValue("Bonjour Camille");
    expect(screen.queryByText("Écrivez la réponse.")).not.toBeInTheDocument();
    expect(screen.queryByText("Ce que la personne recevra")).not.toBeInTheDocument();
  });

  it("offers the steps that the service gives, whatever the state, and no other", async () => {
    server.use(
      http.get("*/api/complaints/v1/cases/c1", () =>
        HttpResponse.json({ ...aCase, state: "CLOSED", steps: ["ACKNOWLEDGEMENT", "HOLDING_REPLY"] }),
      ),
    );
    open();
    const acts = await screen.findByRole("region", { name: "Traiter la demande" });
    const folded = within(acts).getAllByRole("button", { expanded: false });
    expect(folded.map((button) => button.textContent)).toEqual([
      "Accuser réception",
      "Envoyer une réponse d’attente",
    ]);
    expect(within(acts).queryAllByRole("button", { expanded: true })).toEqual([]);
    expect(screen.queryByRole("region", { name: "Entre agents" })).not.toBeInTheDocument();
    expect(screen.queryByText("Ajouter des fichiers")).not.toBeInTheDocument();
  });

  it("offers to close first what has its answer", async () => {
    server.use(http.get("*/api/complaints/v1/cases/c1", () => HttpResponse.json(someCases[2])));
    open();
    const acts = await screen.findByRole("region", { name: "Suite de la demande" });
    const offered = within(acts)
      .getAllByRole("button")
      .map((button) => button.textContent);
    expect(offered[0]).toBe("Clore la demande");
    expect(offered).not.toContain("Répondre");
    expect(screen.getByText("Traitée")).toBeVisible();
  });

  it("explains when its answer is due", async () => {
    open();
    expect(
      await screen.findByText(/5 jours ouvrés, calendrier « Métropole »\. Règle « Qual-e-Pref »/),
    ).toBeInTheDocument();
    expect(screen.getByText("En retard depuis le 21/03/2022")).toBeVisible();
  });

  it("says once, in its history, what stays between agents", async () => {
    const step = { at: "2022-03-15T09:00:00Z", on: "2022-03-15", by: "Alix Agent", internal: true };
    server.use(
      http.get("*/api/complaints/v1/cases/c1/events", () =>
        HttpResponse.json({
          items: [
            { ...step, position: 1, type: "NOTE", summary: "Note entre agents", note: "Rappeler le matin." },
            { ...step, position: 2, type: "ASSIGNMENT", summary: "Attribué à Alix Agent" },
          ],
        }),
      ),
    );
    open();
    expect(await screen.findByText("Note : Rappeler le matin.")).toBeVisible();
    const [note, assignment] = within(screen.getByRole("region", { name: "Historique" })).getAllByRole(
      "listitem",
    );
    expect(note).not.toHaveTextContent("Entre agents seulement");
    expect(assignment).toHaveTextContent("Entre agents seulement");
  });
});
