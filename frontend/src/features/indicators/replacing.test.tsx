import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { BoardRow, RecordMeasurement } from "@/api/indicators/model";
import { board } from "@/mock/data/indicators";
import { renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component } from "./month-board-page";

const openBoard = async (part: Partial<BoardRow>) => {
  const rows = board.rows.map((row) => (row.feed === "COMPUTED" ? { ...row, ...part } : row));
  const sent: RecordMeasurement[] = [];
  server.use(
    http.get("*/api/indicators/v1/month-boards/:s/:p", () => HttpResponse.json({ ...board, rows })),
    http.put("*/api/indicators/v1/measurements/:s/:p/:i", async ({ request }) => {
      sent.push((await request.json()) as RecordMeasurement);
      return HttpResponse.json({});
    }),
  );
  const { person } = renderPage(Component, {
    path: "/app/indicateurs/:site/:month",
    at: "/app/indicateurs/76-ROUEN/2022-03",
  });
  return { person, sent, line: within(await screen.findByRole("group", { name: /réclamations en ligne/ })) };
};

describe("a computed value", () => {
  it("is replaced only with a reason", async () => {
    const { person, sent, line } = await openBoard({ overridable: true });
    await person.click(line.getByRole("button", { name: "Remplacer la valeur" }));
    expect(line.getByLabelText("Numérateur")).toHaveFocus();
    await person.keyboard("9{Tab}10{Enter}");
    expect(line.getByRole("alert")).toHaveTextContent("Indiquez le motif");
    await person.type(line.getByLabelText("Motif (obligatoire)"), "Un dossier compté deux fois{Enter}");
    await waitFor(() =>
      expect(sent).toEqual([
        { kind: "ENTERED", numerator: 9, denominator: 10, reason: "Un dossier compté deux fois" },
      ]),
    );
  });

  it("takes its place back", async () => {
    const { person, sent, line } = await openBoard({
      overridable: true,
      source: "OVERRIDDEN",
      value: 90,
      computedValue: 100,
      reason: "Un dossier compté deux fois",
    });
    expect(line.getByText("Un dossier compté deux fois")).toBeVisible();
    expect(line.getByText(/Valeur calculée par la plateforme : 100.%/)).toBeVisible();
    await person.click(line.getByRole("button", { name: "Rétablir la valeur calculée" }));
    await waitFor(() => expect(sent).toEqual([{ kind: "COMPUTED" }]));
  });
});
