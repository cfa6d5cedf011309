import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { BoardRow, RecordMeasurement } from "@/api/indicators/model";
import { board } from "@/mock/data/indicators";
import { renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component } from "./month-board-page";

const url = "*/api/indicators/v1/measurements/76-ROUEN/2022-03/EMAIL_IN_TIME";

const openBoard = async () => {
  const view = renderPage(Component, {
    path: "/app/indicateurs/:site/:month",
    at: "/app/indicateurs/76-ROUEN/2022-03",
  });
  const line = within(await screen.findByRole("group", { name: /courriels en 5 jours/ }));
  return { ...view, line };
};

/** What the service now says of the first line, as somebody else left it. */
const storedAs = (part: Partial<BoardRow>) =>
  server.use(
    http.get("*/api/indicators/v1/month-boards/:site/:period", () =>
      HttpResponse.json({
        ...board,
        rows: board.rows.map((row, i) => (i === 0 ? { ...row, ...part } : row)),
      }),
    ),
  );

type Sent = { body: RecordMeasurement; key: string | null; match: string | null };

/** Answers each request in turn, the last answer for ever, and keeps what was asked. */
const answering = (...answers: (() => Response | Promise<Response>)[]) => {
  const sent: Sent[] = [];
  server.use(
    http.put(url, async ({ request }) => {
      const answer = answers[Math.min(sent.length, answers.length - 1)];
      sent.push({
        body: (await request.json()) as RecordMeasurement,
        key: request.headers.get("Idempotency-Key"),
        match: request.headers.get("If-Match"),
      });
      if (!answer) throw new Error("No answer was given");
      return answer();
    }),
  );
  return sent;
};

const saved = (numerator: number, version: number) => () => {
  const figures = { numerator, denominator: 42, value: (numerator / 42) * 100 };
  const measurement = { state: "ENTERED", ...figures, version, assessment: "ON_TARGET" } as const;
  storedAs(measurement);
  return HttpResponse.json({
    ...measurement,
    site: "76-ROUEN",
    indicator: "EMAIL_IN_TIME",
    period: "2022-03",
  });
};

afterEach(() => vi.restoreAllMocks());

describe("saving a line of the board", () => {
  it("is tried again by itself when the network returns, as the same act", async () => {
    const sent = answering(() => HttpResponse.error(), saved(39, 1));
    const { line, person } = await openBoard();
    await person.type(line.getByLabelText("Numérateur"), "39");
    await person.type(line.getByLabelText("Dénominateur"), "42{Enter}");
    expect(await line.findByText(/Connexion impossible.*gardée sur ce poste/)).toBeVisible();
    expect(line.getByLabelText("Numérateur")).toHaveValue("39");
    window.dispatchEvent(new Event("online"));
    expect(await line.findByText("Enregistré")).toBeVisible();
    expect(sent).toHaveLength(2);
    expect(sent[0]?.key).toBeTruthy();
    expect(sent[1]?.key).toBe(sent[0]?.key);
  });

  it("has one effect however fast one types and leaves", async () => {
    const sent = answering(saved(39, 1));
    const { line, person } = await openBoard();
    await person.type(line.getByLabelText("Numérateur"), "39");
    await person.type(line.getByLabelText("Dénominateur"), "42{Enter}{Enter}");
    await person.click(document.body);
    expect(await line.findByText("Enregistré")).toBeVisible();
    expect(sent).toHaveLength(1);
  });

  it("keeps and then sends what is typed while the line is being saved", async () => {
    const gate: { open?: () => void } = {};
    const held = new Promise<void>((resolve) => {
      gate.open = resolve;
    });
    const sent = answering(
      async () => {
        await held;
        return saved(39, 1)();
      },
      saved(40, 2),
    );
    const { line, person } = await openBoard();
    await person.type(line.getByLabelText("Numérateur"), "39");
    await person.type(line.getByLabelText("Dénominateur"), "42{Enter}");
    await person.clear(line.getByLabelText("Numérateur"));
    await person.type(line.getByLabelText("Numérateur"), "40");
    await person.click(document.body);
    gate.open?.();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toMatchObject({ body: { numerator: 40, denominator: 42 }, match: '"1"' });
    expect(await line.findByText("Enregistré")).toBeVisible();
    expect(line.getByLabelText("Numérateur")).toHaveValue("40");
  });

  it("never writes over a value that arrived since the line was begun", async () => {
    const sent = answering(saved(39, 2));
    const first = await openBoard();
    await first.person.type(first.line.getByLabelText("Numérateur"), "39");
    first.unmount();
    storedAs({ state: "ENTERED", numerator: 40, denominator: 42, value: 95.24, version: 1 });
    const { line, person } = await openBoard();
    expect(line.getByText(/vient d’enregistrer 95,24 % \(40 \/ 42\)/)).toBeVisible();
    await person.type(line.getByLabelText("Dénominateur"), "42{Enter}");
    expect(sent).toHaveLength(0);
    await person.click(line.getByRole("button", { name: "Garder ma saisie" }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ body: { numerator: 39, denominator: 42 }, match: '"1"' });
  });

  it("says that the value was validated, not that somebody wrote another", async () => {
    storedAs({ state: "ENTERED", numerator: 40, denominator: 42, value: 95.24, version: 1 });
    const first = await openBoard();
    await first.person.clear(first.line.getByLabelText("Numérateur"));
    await first.person.type(first.line.getByLabelText("Numérateur"), "39");
    first.unmount();
    storedAs({ state: "VALIDATED", numerator: 40, denominator: 42, value: 95.24, version: 2 });
    const { line } = await openBoard();
    expect(line.getByText(/La valeur enregistrée, 95,24 % \(40 \/ 42\), vient d’être validée/)).toBeVisible();
    expect(line.queryByText(/Une autre personne/)).toBeNull();
    expect(line.getByLabelText("Numérateur")).toHaveValue("39");
    expect(line.getByRole("button", { name: "Abandonner ma saisie" })).toBeVisible();
  });

  it("does not take its own value for somebody else's when the page was left before the answer", async () => {
    const first = await openBoard();
    await first.person.type(first.line.getByLabelText("Numérateur"), "39");
    await first.person.type(first.line.getByLabelText("Dénominateur"), "42");
    first.unmount();
    storedAs({ state: "ENTERED", numerator: 39, denominator: 42, value: 92.857, version: 1 });
    const { line } = await openBoard();
    expect(line.getByLabelText("Numérateur")).toHaveValue("39");
    expect(line.queryByText(/Une autre personne/)).toBeNull();
    expect(line.queryByText(/pas encore enregistré/)).toBeNull();
  });

  it("offers to save what was found again after signing in", async () => {
    const sent = answering(saved(39, 1));
    const first = await openBoard();
    await first.person.type(first.line.getByLabelText("Numérateur"), "39");
    await first.person.type(first.line.getByLabelText("Dénominateur"), "42");
    first.unmount();
    const { line, person } = await openBoard();
    expect(line.getByText("Saisie retrouvée, pas encore enregistrée.")).toBeVisible();
    await person.click(line.getByRole("button", { name: "Enregistrer" }));
    expect(await line.findByText("Enregistré")).toBeVisible();
    expect(sent).toHaveLength(1);
  });

  it("says that a remark is too long instead of cutting it", async () => {
    const { line, person } = await openBoard();
    await person.type(line.getByLabelText("Numérateur"), "39");
    await person.type(line.getByLabelText("Dénominateur"), "42");
    await person.click(line.getByLabelText("Remarque"));
    await person.paste("a".repeat(501));
    await person.keyboard("{Enter}");
    expect(await line.findByText("501 caractères : 500 au plus. Raccourcissez ce texte.")).toBeVisible();
    expect(line.getByLabelText("Remarque")).toHaveValue("a".repeat(501));
  });

  it("still shows what was typed when the month was locked meanwhile", async () => {
    const first = await openBoard();
    await first.person.type(first.line.getByLabelText("Numérateur"), "39");
    await first.person.type(first.line.getByLabelText("Dénominateur"), "42");
    first.unmount();
    storedAs({ editable: false, whyNotEditable: "Ce mois est verrouillé." });
    const { line, person } = await openBoard();
    expect(line.getByText(/Votre saisie n’a pas été enregistrée : 39 \/ 42/)).toBeVisible();
    await person.click(line.getByRole("button", { name: "Abandonner ma saisie" }));
    expect(line.queryByText(/n’a pas été enregistrée/)).toBeNull();
  });
});

describe("a month without a complaint", () => {
  it("is complete when everything that people enter is there", async () => {
    const rows = board.rows.map((row) => ({
      ...row,
      state: row.feed === "COMPUTED" ? ("EXPECTED" as const) : ("VALIDATED" as const),
      assessment: row.feed === "COMPUTED" ? ("MISSING" as const) : row.assessment,
      value: row.feed === "COMPUTED" ? undefined : row.value,
    }));
    const steps = { ...board.steps, canValidate: false, canLock: true, missing: [], toValidate: 0 };
    server.use(
      http.get("*/api/indicators/v1/month-boards/:s/:p", () => HttpResponse.json({ ...board, steps, rows })),
      http.get("*/api/indicators/v1/completeness", () =>
        HttpResponse.json({
          items: [{ site: "76-ROUEN", expected: 3, entered: 3, validated: 3, locked: false }],
        }),
      ),
    );
    await openBoard();
    expect(await screen.findByText("Mois complet")).toBeVisible();
    expect(screen.getByText("Rien à compter")).toBeVisible();
    expect(screen.getByRole("button", { name: /^Verrouiller et publier/ })).toBeEnabled();
  });
});

describe("a line that cannot be edited", () => {
  it("shows its counts and its remark", async () => {
    storedAs({
      state: "LOCKED",
      numerator: 39,
      denominator: 42,
      value: 92.857,
      remark: "problème Memobox",
      editable: false,
      whyNotEditable: "Ce mois est verrouillé.",
    });
    const { line } = await openBoard();
    expect(line.getByText("39 / 42")).toBeVisible();
    expect(line.getByText("problème Memobox")).toBeVisible();
    expect(line.getByText("92,86 %")).toBeVisible();
  });
});
