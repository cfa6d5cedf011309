import { type ConfigExternal, defineConfig } from "orval";
import { operation } from "./scripts/client-operation";

const root = process.env.API_CONTRACTS ?? "..";
const out = process.env.API_OUTPUT ?? "src/api";
const services = ["indicators", "complaints", "surveys", "reporting"] as const;

function service(name: (typeof services)[number]) {
  return {
    input: {
      target: `${root}/${name}-service/openapi.yaml`,
      // Open311 is for other systems: no page calls it.
      filters: { mode: "exclude", tags: ["Open311"] },
    },
    output: {
      target: `${out}/${name}/${name}.ts`,
      schemas: `${out}/${name}/model`,
      client: () => operation,
      httpClient: "fetch",
      mode: "single",
      clean: true,
      override: { header: () => ["Written by `npm run api` from the contract: do not edit."] },
    },
  } satisfies Extract<ConfigExternal, Record<string, object>>[string];
}

export default defineConfig(Object.fromEntries(services.map((name) => [name, service(name)])));
