import { defineConfig } from "orval";

const root = process.env.API_CONTRACTS ?? "..";
const out = process.env.API_OUTPUT ?? "src/api";
const services = ["indicators", "complaints", "surveys", "reporting"] as const;

function service(name: (typeof services)[number]) {
  return {
    input: { target: `${root}/${name}-service/openapi.yaml` },
    output: {
      target: `${out}/${name}/${name}.ts`,
      schemas: `${out}/${name}/model`,
      client: "react-query",
      httpClient: "fetch",
      mode: "single",
      clean: true,
      override: {
        mutator: { path: "src/api/client.ts", name: "request" },
        fetch: { includeHttpResponseReturnType: false },
        query: { signal: true },
      },
    },
  } as const;
}

export default defineConfig(Object.fromEntries(services.map((name) => [name, service(name)])));
