import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { RecordTemplate } from "@/api/complaints/model";
import * as data from "@/mock/data/complaints";
import { accessibilityFaults, renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component as NewTemplate } from "./new-template-page";
import { Component as TemplatePage } from "./template-page";
import { Component as TemplatesPage } from "./templates-page";

const asWritten = structuredClone(data.templates.items);

beforeEach(() => {
  data.templates.items = structuredClone(asWritten);
});

const list = () =>
  renderPage(TemplatesPage, {
    path: "/app/reclamations/courriers-types",
    at: "/app/reclamations/courriers-types",
  });

const open = (id: string) =>
  renderPage(TemplatePage, {
    path: "/app/reclamations/courriers-types/:id",
    at: `/app/reclamations/courriers-types/${id}`,
  });

describe("reply templates", () => {
  it("says which ones the users' committee approved, and never of the others", async () => {
    const { person, container } = list();

    const waiting = await screen.findByRole("row", { name: /Réorientation/ });
    const approved = screen.getByRole("row", { name: /Attente au guichet/ });

    expect(waiting).toHaveTextContent("Pas encore soumis");
    expect(approved).toHaveTextContent("Validé en comité local des usagers le 18 novembre 2021");
    await person.click(screen.getByRole("button", { name: "À valider (1)" }));
    expect(screen.queryByRole("row", { name: /Attente au guichet/ })).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("is submitted, approved, then withdrawn after one question each", async () => {
    const { person, container } = open("t2");

    await person.click(await screen.findByRole("button", { name: /Noter qu’il est soumis/ }));
    expect((await screen.findAllByText(/^Soumis au comité/)).length).toBeGreaterThan(0);
    await person.click(screen.getByRole("button", { name: "Noter la validation" }));
    await person.click(
      within(await screen.findByRole("dialog")).getByRole("button", { name: "Noter la validation" }),
    );
    expect((await screen.findAllByText(/^Validé en comité/)).length).toBeGreaterThan(0);
    await person.click(screen.getByRole("button", { name: "Retirer ce courrier type" }));
    await person.click(
      within(await screen.findByRole("dialog")).getByRole("button", { name: "Retirer ce courrier type" }),
    );
    expect((await screen.findAllByText(/^Retiré le/)).length).toBeGreaterThan(0);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("is written with the letter beside it as a person will read it", async () => {
    const sent: RecordTemplate[] = [];
    server.events.on("request:start", async ({ request }) => {
      if (request.method === "POST" && request.url.endsWith("/reply-templates"))
        sent.push((await request.clone().json()) as RecordTemplate);
    });
    const { person, container } = renderPage(NewTemplate, {
      path: "/app/reclamations/courriers-types/nouveau",
      at: "/app/reclamations/courriers-types/nouveau",
    });

    await person.type(await screen.findByLabelText(/Code/), "PARKING");
    await person.type(screen.getByLabelText(/Titre dans la liste/), "Stationnement");
    expect(screen.getByRole("region", { name: "Aperçu" })).toHaveTextContent(
      /demande 76-2026-7K3MQP\).*\[Votre réponse\].*\[signature du service\]/,
    );
    expect(await accessibilityFaults(container)).toEqual([]);
    await person.click(screen.getByRole("button", { name: "Enregistrer le courrier type" }));
    await expect.poll(() => sent[0]?.code).toBe("PARKING");
  });
});
