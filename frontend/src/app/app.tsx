import "@codegouvfr/react-dsfr/main.css";
import "./styles/page.css";
import "./styles/lists.css";
import "./styles/tables.css";
import "./styles/month-grid.css";
import "./styles/charts.css";
import "./styles/documents.css";
import "./styles/forms.css";
import { startReactDsfr } from "@codegouvfr/react-dsfr/spa";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { z } from "zod";
import { getLocale } from "@/paraglide/runtime";
import { useLocale } from "@/shared/locale";
import { createQueries } from "@/shared/queries";
import { AppLink } from "./app-link";
import { routes } from "./routes";

// Zod would otherwise try to compile its schemas, which the content security policy refuses.
z.config({ jitless: true });

export function renderApp() {
  startReactDsfr({ defaultColorScheme: "system", Link: AppLink, useLang: useLocale });
  document.documentElement.lang = getLocale();
  const root = document.getElementById("root");
  if (!root) throw new Error("index.html has no #root");
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueries()}>
        <RouterProvider router={createBrowserRouter(routes)} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
