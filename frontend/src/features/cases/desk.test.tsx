import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { aCase, cases } from "@/mock/data/complaints";
import { renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component as CasePage } from "./case-page";
import { Component as CasesPage } from "./cases-page";

describe("the desk", () => {
  it("searches by words, which stay in the address and go to the service", async () => {
    const asked: string[] = [];
    server.use(
      http.get("*/api/complaints/v1/cases", ({ request }) => {
        asked.push(new URL(request.url).searchParams.get("q") ?? "");
        return HttpResponse.json(cases);
      }),
    );
    const { person } = renderPage(CasesPage, { path: "/app/reclamations", at: "/app/reclamations" });
    await person.type(await screen.findByRole("searchbox"), "délais{Enter}");
    await screen.findByDisplayValue("délais");
    expect(asked).toContain("délais");
  });

  it("counts what waits, each number leading to its cases", async () => {
    renderPage(CasesPage, { path: "/app/reclamations", at: "/app/reclamations" });
    const late = (await screen.findByText("En retard", { selector: "dt" })).parentElement as HTMLElement;
    expect(within(late).getByRole("link", { name: "1" })).toHaveAttribute(
      "href",
      "/app/reclamations?late=true",
    );
  });

  it("lets the service say which cases wait", async () => {
    const asked: URLSearchParams[] = [];
    server.use(
      http.get("*/api/complaints/v1/cases", ({ request }) => {
        asked.push(new URL(request.url).searchParams);
        return HttpResponse.json(cases);
      }),
    );
    const { person } = renderPage(CasesPage, { path: "/app/reclamations", at: "/app/reclamations" });
    const waiting = (await screen.findByText("À traiter", { selector: "dt" })).parentElement as HTMLElement;
    await person.click(within(waiting).getByRole("link"));
    await waitFor(() => expect(asked.at(-1)?.get("open")).toBe("true"));
    expect(asked.at(-1)?.has("state")).toBe(false);
  });

  it("handles the cases of the page in one gesture, and says what became of each", async () => {
    const sent: unknown[] = [];
    server.use(
      http.post("*/api/complaints/v1/cases/steps", async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({
          done: 1,
          refused: 1,
          results: [
            { id: "c1", number: "76-2022-7K3MQP", done: true },
            { id: "c2", number: "76-2022-8K3MQP", done: false, reason: "Ce message est clos." },
          ],
        });
      }),
    );
    const { person } = renderPage(CasesPage, { path: "/app/reclamations", at: "/app/reclamations" });
    await person.click(await screen.findByLabelText(/^Choisir toute la page/));
    await person.click(screen.getByRole("button", { name: /^Attribuer : / }));
    expect(await screen.findByText(/1 demande attribuée, 1 refusée/)).toBeVisible();
    expect(screen.getByRole("link", { name: "76-2022-8K3MQP" }).closest("li")).toHaveTextContent(
      "76-2022-8K3MQP : Ce message est clos.",
    );
    expect(sent).toEqual([
      { step: "ASSIGNMENT", cases: cases.items.map(({ id }) => id), assignment: { agent: "me" } },
    ]);
  });

  it("gives a case to an agent and keeps a note for colleagues", async () => {
    const sent: unknown[] = [];
    const keep = async ({ request }: { request: Request }) => {
      sent.push(await request.json());
      return HttpResponse.json(aCase);
    };
    server.use(
      http.post("*/api/complaints/v1/cases/c1/assignment", keep),
      http.post("*/api/complaints/v1/cases/c1/notes", keep),
    );
    const { person } = renderPage(CasePage, {
      path: "/app/reclamations/:id",
      at: "/app/reclamations/c1",
    });
    await screen.findByRole("option", { name: "Alix Agent" });
    await person.selectOptions(screen.getByLabelText("Attribuée à"), "a1");
    await person.click(screen.getByRole("button", { name: "Ajouter une note interne" }));
    await person.type(screen.getByLabelText(/Note interne/), "Rappeler.");
    await person.click(screen.getByRole("button", { name: "Ajouter la note" }));
    expect(sent).toEqual([{ agent: "a1" }, { text: "Rappeler." }]);
  });

  it("tells on the case and in the list that an e-mail came back", async () => {
    const returned = { ...aCase, attention: "UNDELIVERED", attentionOn: "2022-03-15" };
    server.use(
      http.get("*/api/complaints/v1/cases/c1", () => HttpResponse.json(returned)),
      http.get("*/api/complaints/v1/cases", () =>
        HttpResponse.json({ items: [{ ...returned, excerpt: aCase.message }] }),
      ),
    );
    renderPage(CasePage, { path: "/app/reclamations/:id", at: "/app/reclamations/c1" });
    expect(await screen.findByText("L’adresse camille@exemple.fr refuse le courriel")).toBeVisible();
    renderPage(CasesPage, { path: "/app/reclamations", at: "/app/reclamations" });
    expect(await screen.findByText("Courriel non remis")).toBeVisible();
  });

  it("says where the e-mails are that could not be read", async () => {
    const rouen = { name: "rouen", setAside: 2, setAsideFolder: "A relire" };
    server.use(http.get("*/api/complaints/v1/mailboxes", () => HttpResponse.json({ items: [rouen] })));
    renderPage(CasesPage, { path: "/app/reclamations", at: "/app/reclamations" });
    expect(await screen.findByText(/2 courriels n’ont pas pu être lus.*dossier « A relire »/)).toBeVisible();
  });
});
