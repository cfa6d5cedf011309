import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { ComponentType } from "react";
import { createMemoryRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { OpenPage } from "@/app/open-page";
import { staffPages } from "@/app/routes";
import { createQueries } from "@/shared/queries";
import { type User, UserContext } from "@/shared/session";
import { Status } from "@/shared/ui/status";

const manager: User = {
  name: "Responsable qualité",
  username: "rq",
  roles: ["quality-manager"],
  prefecture: "76",
  sites: ["76-ROUEN", "76-DIEPPE"],
  signOut: () => undefined,
};

/** Somebody of the ministry, who keeps the reference data. */
export const national: User = {
  name: "Bureau de la qualité",
  username: "national",
  roles: ["national"],
  sites: [],
  signOut: () => undefined,
};

type Options = { path?: string; at?: string; user?: User };

/** Shows one page as the router would, for a given person; other addresses show where one has landed. */
export function renderPage(
  Component: ComponentType,
  { path = "/", at = path, user = manager }: Options = {},
) {
  const router = createMemoryRouter(
    [
      {
        path,
        element: (
          <>
            <Status />
            <Component />
          </>
        ),
      },
      { path: "*", element: <p>Autre page</p> },
    ],
    { initialEntries: [at] },
  );
  const queries = createQueries();
  queries.setDefaultOptions({ ...queries.getDefaultOptions(), queries: { retry: false } });
  const view = render(
    <QueryClientProvider client={queries}>
      <UserContext value={user}>
        <main>
          <RouterProvider router={router} />
        </main>
      </UserContext>
    </QueryClientProvider>,
  );
  return { ...view, router, person: userEvent.setup() };
}

/** The staff part of the application as a person has it: their rights decide which pages open. */
export function renderStaff(user: User, at: string) {
  const router = createMemoryRouter([{ element: <StaffMain />, children: staffPages }], {
    initialEntries: [at],
  });
  const queries = createQueries();
  queries.setDefaultOptions({ ...queries.getDefaultOptions(), queries: { retry: false } });
  const view = render(
    <QueryClientProvider client={queries}>
      <UserContext value={user}>
        <RouterProvider router={router} />
      </UserContext>
    </QueryClientProvider>,
  );
  return { ...view, router };
}

function StaffMain() {
  return (
    <main>
      <Status />
      <OpenPage />
    </main>
  );
}

/** What an automatic check can tell of accessibility, contrast aside: there is no layout here. */
export async function accessibilityFaults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { "color-contrast": { enabled: false } } });
  return violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.html).join(" ")}`);
}
