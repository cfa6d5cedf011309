import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import { renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component as HomePage } from "./home-page";

it("promises the days that the rules say, and none that it made up", async () => {
  server.use(
    http.get("*/api/complaints/v1/public/promised-days", () => HttpResponse.json({ online: 4, paper: 9 })),
  );
  const known = renderPage(HomePage);
  expect(await screen.findByText(/^4 jours ouvrés .* en ligne, 9 jours ouvrés/)).toBeVisible();
  known.unmount();

  server.use(http.get("*/api/complaints/v1/public/promised-days", () => HttpResponse.json({ online: 4 })));
  renderPage(HomePage);
  expect(await screen.findByText("Donner mon avis")).toBeVisible();
  expect(screen.queryByText(/jours ouvrés/)).toBeNull();
});
