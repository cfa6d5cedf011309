import { HttpResponse, http } from "msw";
import { setupWorker } from "msw/browser";
import { renderApp } from "@/app/app";
import { services } from "./handlers";
import { keep, keptState } from "./memory";
import { newState } from "./state";

/** What the mock cannot do is said, rather than left to the development server. */
const nothingElse = http.all("*/api/:service/v1/*", ({ request }) =>
  HttpResponse.json(
    {
      type: "about:blank",
      status: 501,
      title: "Le simulateur ne sait pas faire cela",
      detail: `${request.method} ${new URL(request.url).pathname} demande la plateforme entière.`,
    },
    { status: 501, headers: { "Content-Type": "application/problem+json" } },
  ),
);

/** Stands in for src/main.tsx: the whole application, without the platform. */
const state = keptState() ?? newState();
const worker = setupWorker(...services(state), nothingElse);
worker.events.on("response:mocked", () => keep(state));
await worker.start({ onUnhandledRequest: "bypass", quiet: true });
renderApp();
