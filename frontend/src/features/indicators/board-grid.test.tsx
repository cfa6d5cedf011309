import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { RecordMeasurement } from "@/api/indicators/model";
import { renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component } from "./month-board-page";

const openBoard = async () => {
  const { person } = renderPage(Component, {
    path: "/app/indicateurs/:site/:month",
    at: "/app/indicateurs/76-ROUEN/2022-03",
  });
  const line = async (name: RegExp) => within(await screen.findByRole("group", { name }));
  return {
    person,
    inTime: await line(/courriels en 5 jours/),
    delay: await line(/Délai moyen de réponse aux courriels/),
  };
};

const recording = () => {
  const sent: Record<string, RecordMeasurement> = {};
  server.use(
    http.put("*/api/indicators/v1/measurements/76-ROUEN/2022-03/:indicator", async ({ params, request }) => {
      sent[String(params.indicator)] = (await request.json()) as RecordMeasurement;
      return HttpResponse.json({ version: 2 });
    }),
  );
  return sent;
};

describe("the board as a spreadsheet", () => {
  it("goes down and up its columns with the arrows and Enter", async () => {
    const { person, inTime, delay } = await openBoard();
    await person.click(inTime.getByLabelText("Dénominateur"));
    await person.keyboard("{ArrowDown}");
    expect(delay.getByLabelText("Nombre")).toHaveFocus();
    await person.keyboard("{ArrowUp}");
    expect(inTime.getByLabelText("Dénominateur")).toHaveFocus();
    await person.keyboard("{Enter}");
    expect(delay.getByLabelText("Nombre")).toHaveFocus();
  });

  it("begins each line where the one before was begun, when Tab led through it", async () => {
    const { person, inTime, delay } = await openBoard();
    await person.click(inTime.getByLabelText("Numérateur"));
    await person.keyboard("39{Tab}42{Enter}");
    expect(delay.getByLabelText("Total des délais")).toHaveFocus();
    await person.keyboard("68,9{Tab}41{ArrowUp}");
    expect(inTime.getByLabelText("Dénominateur")).toHaveFocus();
  });

  it("lays two pasted columns over the lines and saves them", async () => {
    const sent = recording();
    const { person, inTime } = await openBoard();
    await person.click(inTime.getByLabelText("Numérateur"));
    await person.paste("39\t42\r\n68,9\t41\r\n");
    await waitFor(() =>
      expect(sent).toEqual({
        EMAIL_IN_TIME: { kind: "ENTERED", numerator: 39, denominator: 42 },
        EMAIL_MEAN_DELAY: { kind: "ENTERED", numerator: 68.9, denominator: 41 },
      }),
    );
    expect(screen.getByText("2 lignes remplies par collage.")).toBeVisible();
  });

  it("waits for the denominators of a pasted column of numerators", async () => {
    const sent = recording();
    const { person, inTime } = await openBoard();
    await person.click(inTime.getByLabelText("Numérateur"));
    await person.paste("39\n");
    await person.paste("39\n70");
    expect(inTime.getByLabelText("Numérateur")).toHaveValue("39");
    expect(sent.EMAIL_IN_TIME).toBeUndefined();
  });

  it("says at once that what is typed is no number", async () => {
    const { person, inTime } = await openBoard();
    await person.type(inTime.getByLabelText("Numérateur"), "douze");
    expect(inTime.getByText(/Ce n’est pas un nombre/)).toBeVisible();
  });
});
