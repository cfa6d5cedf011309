import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const mock = fileURLToPath(new URL("../src/mock/", import.meta.url));

/**
 * Serves the application on the mock: another first module, another session, and the worker that answers.
 * @returns {import("vite").Plugin}
 */
export const servedOnTheMock = () => ({
  name: "served-on-the-mock",
  enforce: "pre",
  resolveId: (id, importer) =>
    id === "./oidc" && importer?.includes("/app/auth/") ? `${mock}session.ts` : undefined,
  transformIndexHtml: {
    order: "pre",
    handler: (html) => html.replace("/src/main.tsx", "/src/mock/main.ts"),
  },
  configureServer: ({ middlewares }) => {
    const worker = new URL("../node_modules/msw/lib/mockServiceWorker.js", import.meta.url);
    middlewares.use("/mockServiceWorker.js", (_, response) => {
      response.setHeader("Content-Type", "text/javascript").end(readFileSync(worker));
    });
  },
});

/**
 * Fails a build that holds a line of the mock.
 * @returns {import("vite").Plugin}
 */
export const builtWithoutTheMock = () => ({
  name: "built-without-the-mock",
  apply: "build",
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
    const strays = modules.filter((id) => id.startsWith(mock) || id.includes("/node_modules/msw/"));
    if (strays.length > 0) this.error(`The mock is in the build: ${strays.join(", ")}`);
  },
});
