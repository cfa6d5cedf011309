import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { replyControl } from "@/mock/data/complaints";
import { renderPage } from "@/test/render";
import { server } from "@/test/server";
import { pastQuarters, quarterLabel } from "./labels";
import { Component } from "./reply-control-page";

describe("the control of replies", () => {
  it("keeps a grid once every criterion is found", async () => {
    const sent: unknown[] = [];
    server.use(
      http.post("*/api/complaints/v1/reply-controls/r1/replies/1", async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(replyControl);
      }),
    );
    const { person } = renderPage(Component, {
      path: "/app/reclamations/controles/:id",
      at: "/app/reclamations/controles/r1",
    });
    await person.click(await screen.findByRole("button", { name: /76-2022-0031, à contrôler/ }));
    const conform = screen.getAllByLabelText("Conforme");
    for (const radio of conform.slice(1)) await person.click(radio);
    await person.click(screen.getByRole("button", { name: "Enregistrer la grille" }));
    expect(sent).toEqual([]);
    expect(screen.getByText("Choisissez une réponse.")).toBeVisible();
    if (conform[0]) await person.click(conform[0]);
    await person.click(screen.getByRole("button", { name: "Enregistrer la grille" }));
    expect(sent).toMatchObject([{ form: "CONFORM", redirection: "CONFORM" }]);
  });

  it("names the quarters that are over", () => {
    expect(pastQuarters(new Date(2022, 1, 15), 2).map(quarterLabel)).toEqual([
      "4e trimestre 2021",
      "3e trimestre 2021",
    ]);
  });
});
