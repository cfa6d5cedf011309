import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { followCase } from "@/api/complaints/complaints";
import { renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component } from "./follow-page";

const open = () => renderPage(Component, { path: "/suivi/:number", at: "/suivi/76-2022-0030#secret" });

describe("the follow-up of a case", () => {
  it("asks once answered whether the answer suits the person", async () => {
    const sent: unknown[] = [];
    server.use(
      http.post("*/api/complaints/v1/public/cases/76-2022-0030/satisfaction", async ({ request }) => {
        sent.push({ secret: request.headers.get("Case-Secret"), ...((await request.json()) as object) });
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { person } = open();
    await person.click(await screen.findByRole("button", { name: "Donner mon avis" }));
    expect(screen.getByRole("link", { name: "Répondez par oui ou par non." })).toBeVisible();
    await person.click(screen.getByLabelText("Non"));
    await person.click(screen.getByRole("button", { name: "Donner mon avis" }));
    expect(await screen.findByText("Merci. Votre avis est noté.")).toBeVisible();
    expect(sent).toEqual([{ secret: "secret", satisfied: false }]);
  });

  it("lets the person send files for as long as the service says that the case is open", async () => {
    for (const isOpen of [true, false]) {
      const answer = await followCase("76-2022-0030", { headers: { "Case-Secret": "secret" } });
      server.use(
        http.get("*/api/complaints/v1/public/cases/76-2022-0030", () =>
          HttpResponse.json({ ...answer, state: "ANSWERED", open: isOpen }),
        ),
      );
      const page = open();
      await screen.findByRole("button", { name: "Effacer mes données" });
      expect(screen.queryAllByLabelText(/Ajouter des fichiers/)).toHaveLength(isOpen ? 1 : 0);
      page.unmount();
    }
  });

  it("erases the data of whoever confirms it", async () => {
    server.use(
      http.post(
        "*/api/complaints/v1/public/cases/76-2022-0030/erasure",
        () => new HttpResponse(null, { status: 204 }),
      ),
    );
    const { person } = open();
    await person.click(await screen.findByRole("button", { name: "Effacer mes données" }));
    const question = screen.getByRole("dialog", { name: "Effacer vos données pour toujours ?" });
    await person.click(within(question).getByRole("button", { name: "Je veux effacer mes données" }));
    expect(await screen.findByText("Vos données sont effacées.")).toBeVisible();
  });
});
