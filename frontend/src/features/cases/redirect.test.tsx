import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { CaseCorrection, CasesStep, Redirect } from "@/api/complaints/model";
import { aCase, cases, someCases } from "@/mock/data/complaints";
import { accessibilityFaults, renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component as CasePage } from "./case-page";
import { Component as CasesPage } from "./cases-page";
import { Component as SetAsidePage } from "./set-aside-page";

const at = "*/api/complaints/v1/cases/c1";
const open = () => renderPage(CasePage, { path: "/app/reclamations/:id", at: "/app/reclamations/c1" });

function sentTo<Body>(step: string): Body[] {
  const sent: Body[] = [];
  server.use(
    http.post(`${at}/${step}`, async ({ request }) => {
      sent.push((await request.json()) as Body);
      return HttpResponse.json(aCase);
    }),
  );
  return sent;
}

describe("a case for another service", () => {
  it("is redirected in one act, after the letter has been read again", async () => {
    const sent = sentTo<Redirect>("redirection");
    const { person, container } = open();
    await person.click(await screen.findByRole("button", { name: "Réorienter vers un autre service" }));
    await person.click(screen.getByRole("button", { name: "Relire la lettre" }));
    expect(screen.getByText("Choisissez pour qui est la demande.")).toBeVisible();
    await person.selectOptions(screen.getByLabelText("Pour qui est la demande"), "Accueil en mairie");
    await person.type(screen.getByLabelText(/À qui la personne doit/), "Mairie de Rouen");
    await person.click(screen.getByRole("button", { name: "Relire la lettre" }));
    expect(screen.getByText(/adressez-vous à :\s+Mairie de Rouen/)).toBeVisible();
    expect(screen.getByText("Par courriel à camille@exemple.fr, et sur sa page de suivi.")).toBeVisible();
    expect(await accessibilityFaults(container)).toEqual([]);
    await person.click(screen.getByRole("button", { name: "Réorienter la demande" }));
    expect(sent).toMatchObject([
      { scope: "TOWN_HALL_RECEPTION", redirection: "Mairie de Rouen", template: "t2" },
    ]);
  });

  it("is taken back by who reopens it, told what the person will know", async () => {
    server.use(
      http.get(at, () =>
        HttpResponse.json({ ...someCases[2], id: "c1", redirectedBy: "EMAIL", redirection: "Mairie" }),
      ),
    );
    const { person } = open();
    await person.click(await screen.findByRole("button", { name: "Annuler la réorientation" }));
    expect(screen.getByText(/La personne en est prévenue par courriel/)).toBeVisible();
  });

  it("is redirected with others, and what is left to do is said case by case", async () => {
    const sent: CasesStep[] = [];
    server.use(
      http.post("*/api/complaints/v1/cases/steps", async ({ request }) => {
        sent.push((await request.json()) as CasesStep);
        return HttpResponse.json({
          done: 2,
          refused: 0,
          results: [
            { id: "c1", number: "76-2022-7K3MQP", done: true },
            { id: "c2", number: "76-2022-8K3MQP", done: true, remark: "Lettre à imprimer et à poster." },
          ],
        });
      }),
    );
    const { person } = renderPage(CasesPage, { path: "/app/reclamations", at: "/app/reclamations" });
    await person.click(await screen.findByLabelText(/^Choisir toute la page/));
    await person.selectOptions(screen.getByLabelText("Action"), "Réorienter");
    await person.selectOptions(screen.getByLabelText("Pour qui"), "Conflit de voisinage");
    await person.type(screen.getByLabelText(/À qui les personnes/), "Conciliateur");
    await person.click(screen.getByRole("button", { name: /^Réorienter : / }));
    expect(await screen.findByText(/2 demandes réorientées/)).toBeVisible();
    expect(screen.getByText(/Lettre à imprimer et à poster/)).toBeVisible();
    expect(sent).toMatchObject([
      {
        step: "REDIRECTION",
        cases: cases.items.map(({ id }) => id),
        redirection: { scope: "NEIGHBOUR_DISPUTE", redirection: "Conciliateur" },
      },
    ]);
  });
});

describe("a case", () => {
  it("offers the follow-up page only to who was given its link", async () => {
    server.use(http.get(at, () => HttpResponse.json({ ...aCase, followLink: false })));
    open();
    const means = await screen.findAllByLabelText("Comment la réponse est donnée");
    expect(within(means[0] as HTMLElement).queryByRole("option", { name: /Page de suivi/ })).toBeNull();
  });

  it("is erased for a person once the manager said why, and was asked once more", async () => {
    const sent = sentTo<{ reason: string }>("erasure");
    const { person } = open();
    await person.click(await screen.findByText("Effacer les données de la personne, à sa demande"));
    await person.click(screen.getByRole("button", { name: "Effacer les données" }));
    expect(screen.getByRole("link", { name: "Dites comment la personne l’a demandé." })).toBeVisible();
    await person.type(screen.getByLabelText(/Comment la personne l’a demandé/), "Par écrit");
    await person.click(screen.getByRole("button", { name: "Effacer les données" }));
    expect(sent).toEqual([]);
    await person.click(screen.getByRole("button", { name: "Effacer pour toujours" }));
    expect(sent).toEqual([{ reason: "Par écrit" }]);
  });

  it("has the day of its answer corrected by the manager", async () => {
    server.use(http.get(at, () => HttpResponse.json({ ...someCases[2], id: "c1" })));
    const sent = sentTo<CaseCorrection>("correction");
    const { person } = open();
    await person.click(await screen.findByRole("button", { name: "Corriger l’enregistrement" }));
    const day = screen.getByLabelText(/^Réponse donnée le/);
    await person.clear(day);
    await person.type(day, "2022-03-16");
    await person.type(screen.getByLabelText(/Pourquoi cette correction/), "Mal datée");
    await person.click(screen.getByRole("button", { name: "Corriger" }));
    expect(sent).toMatchObject([{ answeredOn: "2022-03-16", reason: "Mal datée" }]);
  });
});

it("lists the e-mails that are in no case, with where to read them", async () => {
  const mail = {
    mailbox: "rouen",
    folder: "A relire",
    sender: "camille@exemple.fr",
    arrivedAt: "2022-03-14T09:00:00Z",
    why: "« Annexe » a fermé.",
  };
  server.use(http.get("*/api/complaints/v1/mailboxes/set-aside", () => HttpResponse.json({ items: [mail] })));
  renderPage(SetAsidePage);
  expect(await screen.findByText("« Annexe » a fermé.")).toBeVisible();
  expect(screen.getByText("rouen, dossier A relire")).toBeVisible();
});
