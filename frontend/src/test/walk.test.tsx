import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { signRequestsWith } from "@/api/client";
import { navigationFor } from "@/app/staff-navigation";
import { mayOpen } from "@/app/staff-rights";
import { type Person, people, tokenOf } from "@/mock/people";
import type { User } from "@/shared/session";
import { refusedByRole } from "./contracts";
import { renderStaff } from "./render";
import { forget, server } from "./server";

const userOf = (person: Person): User => ({ ...person, signOut: () => undefined });

const menuOf = (user: User): string[] =>
  navigationFor(user, "/app").flatMap((item) =>
    "menuLinks" in item && item.menuLinks
      ? item.menuLinks.map(({ linkProps }) => String(linkProps.href))
      : "linkProps" in item && item.linkProps
        ? [String(item.linkProps.href)]
        : [],
  );

/** What a click leaves the application by, or asks the operating system for. */
const leaves = /Imprimer|Copier|Télécharger|Classeur|Texte CSV|PDF|ODT|ODP|affiche A\d|XLSX|ODS|CSV/;

let failures: string[] = [];

beforeEach(() => {
  failures = [];
  server.use(refusedByRole);
  server.events.on("response:mocked", ({ request, response }) => {
    if (response.status >= 400) failures.push(`${request.method} ${request.url} ${response.status}`);
  });
});
afterEach(() => {
  server.events.removeAllListeners();
  signRequestsWith(
    async () => undefined,
    () => undefined,
  );
});

async function settled(container: HTMLElement) {
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  await waitFor(() => expect(container.querySelector(".loading")).toBeNull());
}

async function open(user: User, at: string) {
  signRequestsWith(
    async () => tokenOf(user),
    () => undefined,
  );
  const view = renderStaff(user, at);
  await screen.findByRole("heading", { level: 1 });
  await settled(view.container);
  return view;
}

const enabledButtons = (container: HTMLElement) =>
  within(container)
    .queryAllByRole("button")
    .filter((button) => !button.hasAttribute("disabled") && !leaves.test(button.textContent ?? ""));

/** Presses each button that the page shows at first, one after the other, and answers what it asks. */
async function pressAll(user: User, at: string) {
  let view = await open(user, at);
  const names = enabledButtons(view.container).map((button) => button.textContent ?? "");
  const links = [...view.container.querySelectorAll("main a[href^='/app']")].map(
    (link) => link.getAttribute("href") ?? "",
  );
  for (const name of new Set(names)) {
    const button = enabledButtons(view.container).find((candidate) => candidate.textContent === name);
    if (!button) continue;
    await userEvent.click(button);
    const question = screen.queryByRole("dialog");
    if (question) await userEvent.click(within(question).getAllByRole("button")[0] as HTMLElement);
    await settled(view.container);
    expect(failures, `${at}: ${name}`).toEqual([]);
    if (view.router.state.location.pathname !== at) {
      view.unmount();
      view = await open(user, at);
    }
  }
  view.unmount();
  return links;
}

describe.each(people)("$username", (person) => {
  const user = userOf(person);

  it("meets no error behind any entry of the menu, nor behind what those pages show", {
    timeout: 240_000,
  }, async () => {
    const seen = new Set<string>();
    const next = menuOf(user);
    expect(next.filter((href) => !mayOpen(user, href))).toEqual([]);
    while (next.length > 0) {
      const href = next.shift() as string;
      const shape = href.split("?")[0] as string;
      if (seen.has(shape)) continue;
      seen.add(shape);
      server.resetHandlers();
      forget();
      server.use(refusedByRole);
      const links = await pressAll(user, href);
      expect(failures, href).toEqual([]);
      expect(
        links.filter((link) => !mayOpen(user, link.split("?")[0] as string)),
        href,
      ).toEqual([]);
      // One level further: what a page of the menu leads to.
      if (menuOf(user).includes(href)) next.push(...links);
    }
    expect(seen.size).toBeGreaterThan(10);
  });
});

it("says to who opens a reserved page by its address that it is not theirs, and shows no form", async () => {
  const reader = userOf(people.find(({ roles }) => roles.includes("reader")) as Person);
  for (const at of ["/app/reclamations/nouvelle", "/app/actions/nouvelle", "/app/enquetes/nouvelle"]) {
    const view = await open(reader, at);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Cette page n’est pas ouverte à votre profil",
    );
    expect(view.container.querySelector("form")).toBeNull();
    view.unmount();
  }
});
