import { screen } from "@testing-library/react";
import type { ComponentType } from "react";
import type { RouteObject } from "react-router";
import { describe, expect, it } from "vitest";
import { routes } from "@/app/routes";
import { accessibilityFaults, renderPage } from "./render";

type Loader = () => Promise<{ Component: ComponentType }>;

const values: Record<string, string> = {
  ":site?": "76-ROUEN",
  ":number?": "76-2022-0030#kX4m",
  ":slug": "rouen-accueil-2022",
  ":site": "76-ROUEN",
  ":month": "2022-03",
  ":period": "2021-Q4",
  ":code": "76",
};

/** The `:id` of each page that has one. */
const ids: Record<string, string> = {
  "/bilans/:id": "r0",
  "/app/bilans/:id": "r1",
  "/app/reclamations/:id": "c1",
  "/app/reclamations/controles/:id": "r1",
  "/app/actions/:id": "a1",
};

const pagesOf = (nodes: RouteObject[]): { path: string; load: Loader }[] =>
  nodes.flatMap(({ path, lazy, children }) => [
    ...(path && lazy ? [{ path, load: lazy as unknown as Loader }] : []),
    ...pagesOf(children ?? []),
  ]);

/** Every page of the application, by the same list the router has: a new page is in this test at once. */
describe("every page", () => {
  it.each(pagesOf(routes))("$path has one title and no accessibility fault", async ({ path, load }) => {
    const { Component } = await load();
    const at = path.replace(/:[a-z]+\??/gi, (name) => (name === ":id" ? ids[path] : values[name]) ?? "x");
    const { container } = renderPage(Component, { path, at });
    await screen.findAllByText(/./, { selector: "h1, p" });
    await expect.poll(() => container.querySelector(".loading")).toBeNull();
    expect(container.querySelectorAll("h1").length).toBeLessThanOrEqual(1);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
