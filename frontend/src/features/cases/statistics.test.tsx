import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPage } from "@/test/render";
import { Component } from "./statistics-page";

const open = () =>
  renderPage(Component, {
    path: "/app/reclamations/statistiques",
    at: "/app/reclamations/statistiques?du=2022-01&au=2022-02",
  });

/** The filters of the list that a figure leads to. */
const filtersOf = (link: HTMLElement) =>
  Object.fromEntries(new URL((link as HTMLAnchorElement).href).searchParams);

describe("the statistics", () => {
  it("lead from each figure to the cases that it counts", async () => {
    open();
    const received = (await screen.findByText("Demandes reçues")).parentElement as HTMLElement;
    expect(filtersOf(within(received).getByRole("link"))).toMatchObject({
      receivedFrom: "2022-01-01",
      receivedTo: "2022-02-28",
    });
    const urn = screen.getByRole("row", { name: /Urne/ });
    expect(filtersOf(within(urn).getByRole("link", { name: "4" }))).toMatchObject({ channel: "URN" });
    const online = screen.getByRole("row", { name: /En ligne/ });
    expect(filtersOf(within(online).getAllByRole("link")[2] as HTMLElement)).toMatchObject({
      kind: "COMPLAINT,SUGGESTION",
      channel: "EMAIL,WEB_FORM,QR_CODE,SOCIAL_NETWORK",
      answer: "IN_TIME",
    });
  });

  it("lead from the rows of the table to what each figure counts", async () => {
    open();
    const month = await screen.findByRole("row", { name: /^janvier 2022/ });
    expect(filtersOf(within(month).getByRole("link", { name: "34" }))).toEqual({
      receivedFrom: "2022-01-01",
      receivedTo: "2022-01-31",
    });
    expect(filtersOf(within(month).getByRole("link", { name: "1 jour ouvré" }))).toMatchObject({
      kind: "COMPLAINT,SUGGESTION",
      answer: "GIVEN",
    });
  });

  it("lead nowhere from a figure that counts nothing", async () => {
    open();
    const online = await screen.findByRole("row", { name: /En ligne/ });
    expect(within(online).getAllByRole("cell", { name: "0" })[0]).toBeVisible();
    expect(within(online).queryByRole("link", { name: "0" })).not.toBeInTheDocument();
  });
});
