import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { Answer, CaseView, ReplyTemplateView, Requalify } from "@/api/complaints/model";
import { aCase, someCases, templates } from "@/mock/data/complaints";
import { accessibilityFaults, renderPage } from "@/test/render";
import { server } from "@/test/server";
import { blankAnswer } from "./answer-draft";
import { answersFor, proposedOf } from "./answer-templates";
import { Component } from "./case-page";
import { following } from "./next-case";

const open = (at = "/app/reclamations/c1?open=true") =>
  renderPage(Component, { path: "/app/reclamations/:id", at });

const base = templates.items[0] as ReplyTemplateView;
const withAnswer: ReplyTemplateView = {
  ...base,
  id: "t3",
  title: "Réclamation sur l’accueil",
  kind: "COMPLAINT",
  body: "Bonjour,\n\n{{reponse}}\n\nLe service {{service}} en tient compte.\n\n{{signature}}\n{{site}}",
};

function offering(...items: ReplyTemplateView[]) {
  server.use(http.get("*/api/complaints/v1/reply-templates", () => HttpResponse.json({ items })));
}

/** What the desk sends, while the mock goes on answering. */
function sendings<Body>(step: string): Body[] {
  const sent: Body[] = [];
  server.events.on("request:start", async ({ request }) => {
    if (request.method === "POST" && request.url.endsWith(`/cases/c1/${step}`)) {
      sent.push((await request.clone().json()) as Body);
    }
  });
  return sent;
}

const answer = () => screen.getByLabelText<HTMLTextAreaElement>("Réponse");
const insert = () => screen.findByRole("button", { name: "Insérer le modèle" });

describe("the case as a workspace", () => {
  it("takes five clicks from a case to qualify to the next one", async () => {
    const sent = sendings<Answer>("answer");
    const { person, router, container } = open();
    let clicks = 0;
    const click = async (name: string, role = "button") => {
      clicks += 1;
      await person.click(await screen.findByRole(role, { name }));
    };
    await screen.findByRole("heading", { name: "De quoi s’agit-il ?" });
    await click("Qualité de l’accueil");
    await waitFor(() =>
      expect(screen.queryByRole("heading", { name: "De quoi s’agit-il ?" })).not.toBeInTheDocument(),
    );
    await click("Insérer le modèle");
    await click("Relire avant l’envoi");
    await click("Envoyer la réponse");
    const left = await screen.findByRole("heading", { name: "Réponse envoyée" });
    await waitFor(() => expect(left).toHaveFocus());
    expect(screen.getByText("Par courriel à camille@exemple.fr, et sur sa page de suivi.")).toBeVisible();
    expect(await accessibilityFaults(container)).toEqual([]);
    await click("Demande suivante", "link");
    await screen.findByRole("heading", { level: 1, name: /76-2022-0032/ });
    expect(clicks).toBeLessThanOrEqual(5);
    expect(router.state.location.search).toBe("?open=true");
    expect(sent).toMatchObject([{ template: "t1" }]);
  });

  it("is gone through with the keyboard alone, a field typed on the way", async () => {
    offering(withAnswer);
    const qualified = sendings<Requalify>("requalification");
    const sent = sendings<Answer>("answer");
    const { person } = open();
    (await screen.findByRole("button", { name: "Qualité de l’accueil" })).focus();
    await person.keyboard("{Enter}");
    await waitFor(() => expect(screen.getByLabelText("Votre réponse")).toHaveFocus());
    await person.keyboard("Nous ouvrons un guichet.");
    await person.tab();
    await person.keyboard("Accueil{Enter}");
    expect(answer()).toHaveFocus();
    expect(answer()).toHaveValue(
      "Bonjour,\n\nNous ouvrons un guichet.\n\nLe service Accueil en tient compte.\n\n[signature du service]\nPréfecture de la Seine-Maritime",
    );
    const press = async (name: string) => {
      for (let tabs = 0; tabs < 6 && document.activeElement?.textContent !== name; tabs += 1)
        await person.tab();
      expect(document.activeElement).toHaveTextContent(name);
      await person.keyboard("{Enter}");
    };
    await press("Relire avant l’envoi");
    expect(screen.getByRole("heading", { name: "Ce que la personne recevra" })).toHaveFocus();
    expect(screen.getByText(/Accueil en tient compte/)).toHaveTextContent("Responsable qualité Préfecture");
    await press("Envoyer la réponse");
    await waitFor(() => expect(screen.getByRole("heading", { name: "Réponse envoyée" })).toHaveFocus());
    await press("Demande suivante");
    expect(await screen.findByRole("heading", { level: 1, name: /76-2022-0032/ })).toHaveFocus();
    expect(qualified).toMatchObject([{ kind: "COMPLAINT", scope: "RECEPTION" }]);
    expect(sent[0]?.message).toContain("{{signature}}");
    expect(sent[0]?.message).not.toContain("[signature");
  });

  it("sends files of the case with an answer by e-mail, and with no other", async () => {
    const sent = sendings<Answer>("answer");
    const file = {
      mediaType: "application/pdf",
      size: 1000,
      fromPerson: false,
      addedAt: "2022-03-15T09:00:00Z",
    };
    server.use(
      http.get("*/api/complaints/v1/cases/c1/attachments", () =>
        HttpResponse.json({
          items: [
            { ...file, id: "f1", name: "justificatif.pdf", scan: "CLEAN" },
            { ...file, id: "f2", name: "virus.pdf", scan: "INFECTED" },
          ],
        }),
      ),
    );
    const { person } = open();
    const box = await screen.findByLabelText(/justificatif.pdf/);
    expect(screen.queryByLabelText(/virus.pdf/)).not.toBeInTheDocument();
    await person.selectOptions(screen.getByLabelText("Comment la réponse est donnée"), "TELEPHONE");
    expect(box).not.toBeInTheDocument();
    await person.selectOptions(screen.getByLabelText("Comment la réponse est donnée"), "EMAIL");
    await person.click(screen.getByLabelText(/justificatif.pdf/));
    await person.type(screen.getByLabelText("Réponse"), "Voici le justificatif.");
    await person.click(screen.getByRole("button", { name: "Relire avant l’envoi" }));
    expect(screen.getByText("Avec 1 pièce jointe")).toBeVisible();
    await person.click(screen.getByRole("button", { name: "Envoyer la réponse" }));
    await screen.findByRole("heading", { name: "Réponse envoyée" });
    expect(sent).toMatchObject([{ attachments: ["f1"] }]);
  });

  it("opens the form of what is for another service, and leads to it", async () => {
    const { person } = open();
    await person.click(await screen.findByRole("button", { name: "Pour un autre service" }));
    const act = screen.getByRole("button", { name: "Réorienter vers un autre service", expanded: true });
    expect(act).toHaveFocus();
  });

  it("goes back to the list as it was filtered", async () => {
    open("/app/reclamations/c1?open=true&late=true&suite=abc");
    expect(await screen.findByRole("link", { name: "Revenir à la liste" })).toHaveAttribute(
      "href",
      "/app/reclamations?open=true&late=true&suite=abc",
    );
  });

  it("says that a colleague has it before one begins", async () => {
    server.use(
      http.get("*/api/complaints/v1/cases/c1", () =>
        HttpResponse.json({ ...aCase, assignee: { id: "a1", name: "Alix Agent" } }),
      ),
    );
    open();
    expect(await screen.findByText(/Alix Agent s’occupe de cette demande/)).toBeVisible();
  });

  it("says which colleagues have it open, and tells them when one writes an answer", async () => {
    const told: boolean[] = [];
    server.use(
      http.put("*/api/complaints/v1/cases/c1/presence", async ({ request }) => {
        told.push(((await request.json()) as { answering: boolean }).answering);
        return HttpResponse.json({ items: [{ name: "Nadia Benali", answering: true }] });
      }),
    );
    sessionStorage.setItem("qualite.draft.answer.c1", JSON.stringify({ ...blankAnswer, message: "Bonjour" }));
    open();
    expect(await screen.findByText("Nadia Benali répond à cette demande.")).toBeVisible();
    expect(told).toEqual([true]);
  });

  it("keeps what was typed when somebody else has answered meanwhile", async () => {
    let answered = false;
    server.use(
      http.get("*/api/complaints/v1/cases/c1", () =>
        HttpResponse.json(answered ? { ...someCases[2], id: "c1" } : aCase),
      ),
      http.post("*/api/complaints/v1/cases/c1/answer", () => {
        answered = true;
        return HttpResponse.json(
          { status: 409, title: "Opération impossible", detail: "Elle a déjà sa réponse." },
          { status: 409, headers: { "Content-Type": "application/problem+json" } },
        );
      }),
    );
    const { person } = open();
    await person.type(await screen.findByLabelText("Réponse"), "Mon texte.");
    await person.click(screen.getByRole("button", { name: "Relire avant l’envoi" }));
    await person.click(screen.getByRole("button", { name: "Envoyer la réponse" }));
    const unsent = await screen.findByRole("region", { name: "Ce que vous aviez écrit" });
    expect(within(unsent).getByText("Mon texte.")).toBeVisible();
    expect(within(unsent).getByText(/votre réponse n’est pas partie/)).toBeVisible();
  });
});

describe("a template", () => {
  it("is put after what is written, and taken back with Ctrl+Z", async () => {
    const { person } = open();
    await person.type(await screen.findByLabelText("Réponse"), "Dix minutes de texte.");
    await person.click(await insert());
    expect(answer().value).toMatch(/^Dix minutes de texte\.\n\nBonjour Camille Exemple,/);
    await person.keyboard("{Control>}z{/Control}");
    expect(answer()).toHaveValue("Dix minutes de texte.");
  });

  it("takes what is written as its answer, when it has a place for it", async () => {
    offering({ ...withAnswer, body: "Bonjour,\n\n{{reponse}}\n\n{{signature}}" });
    const { person } = open();
    const template = await screen.findByLabelText(/^Modèle de réponse/);
    await screen.findByLabelText("Votre réponse");
    expect(screen.queryByLabelText("Réponse")).toBeNull();
    const proposed = (template as HTMLSelectElement).value;
    await person.selectOptions(template, "");
    await person.type(await screen.findByLabelText("Réponse"), "Déjà écrit.");
    await person.selectOptions(template, proposed);
    await person.click(await insert());
    expect(answer()).toHaveValue("Bonjour,\n\nDéjà écrit.\n\n[signature du service]");
  });

  it("says which field it misses, and shows none of them raw", async () => {
    offering(withAnswer);
    const { person, container } = open();
    await person.click(await insert());
    expect(screen.getByLabelText("Votre réponse")).toHaveFocus();
    expect(screen.getAllByText("Complétez ce champ : le modèle en a besoin.")).toHaveLength(2);
    expect(container).not.toHaveTextContent("{{");
  });

  it("is not taken back over what was written since without asking", async () => {
    const { person } = open();
    await person.click(await insert());
    await person.type(answer(), " Et encore.");
    await person.click(screen.getByRole("button", { name: "Annuler l’insertion" }));
    expect(answer().value).toMatch(/Et encore\.$/);
    await person.click(screen.getByRole("button", { name: "Revenir au texte d’avant" }));
    expect(answer()).toHaveValue("");
  });

  it("is proposed by kind, then by subject, in the person's language", () => {
    const made = (id: string, other: Partial<ReplyTemplateView>) => ({ ...base, id, ...other });
    const items = [
      made("suggestion", { kind: "SUGGESTION", title: "Suggestion sur l’accueil" }),
      made("file", { kind: "COMPLAINT", title: "Où en est mon dossier" }),
      made("reception", { kind: "COMPLAINT", title: "Réclamation sur l’accueil" }),
      made("english", { kind: "COMPLAINT", title: "Réclamation sur l’accueil", language: "en" }),
    ];
    const proposed = (about: Partial<CaseView>) => {
      const subject = { ...aCase, ...about };
      return proposedOf(answersFor(items, subject), subject);
    };
    expect(proposed({ scope: "RECEPTION" })).toBe("reception");
    expect(proposed({ scope: "FILE_PROGRESS" })).toBe("file");
    expect(proposed({ language: "en" })).toBe("english");
    expect(proposed({ kind: "SUGGESTION", scope: "RECEPTION" })).toBe("suggestion");
    expect(proposed({ kind: "COMPLIMENT" })).toBe("");
  });
});

describe("what is typed", () => {
  it("stays when the case to redirect turns out to be for another service", async () => {
    const { person } = open();
    await person.click(await screen.findByRole("button", { name: "Réorienter vers un autre service" }));
    await person.selectOptions(screen.getByLabelText("Pour qui est la demande"), "Accueil en mairie");
    await person.clear(screen.getByLabelText(/^Lettre/));
    await person.type(screen.getByLabelText(/^Lettre/), "Ma lettre.");
    await person.selectOptions(screen.getByLabelText("Pour qui est la demande"), "Conflit de voisinage");
    expect(screen.getByLabelText(/^Lettre/)).toHaveValue("Ma lettre.");
    await person.click(screen.getByRole("button", { name: "Reprendre la lettre du modèle" }));
    await person.click(screen.getByRole("button", { name: "Remplacer ma lettre" }));
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Lettre/).value).toMatch(/\[à qui s’adresser\]/);
  });

  it("stays in a requalification when a note is added meanwhile, and in the note itself", async () => {
    const { person, unmount } = open();
    await person.type(await screen.findByLabelText(/^Thème/), "Attente");
    await person.type(screen.getByLabelText(/^Note interne/), "Vu.");
    await person.click(screen.getByRole("button", { name: "Ajouter la note" }));
    await screen.findByText(/La note est ajoutée/);
    expect(screen.getByLabelText(/^Thème/)).toHaveValue("Attente");
    await person.type(screen.getByLabelText(/réponse d’attente/), "Patientez.");
    unmount();
    open();
    expect(await screen.findByLabelText(/réponse d’attente/)).toHaveValue("Patientez.");
    expect(screen.getByLabelText(/^Note interne/)).toHaveValue("");
  });
});

describe("the next case", () => {
  it("is the one that followed when the case was opened, and is still there", () => {
    expect(following("b", ["a", "b", "c", "d"], ["a", "c", "d"])).toBe("c");
    expect(following("b", ["a", "b", "c", "d"], ["a", "d"])).toBe("d");
    expect(following("d", ["a", "d"], ["a", "e"])).toBe("e");
    expect(following("d", ["a", "d"], ["a", "d"])).toBeUndefined();
    expect(following("z", ["a", "b"], ["a", "b"])).toBe("a");
  });
});
