import { readFileSync } from "node:fs";
import { HttpResponse, http } from "msw";
import { personOf } from "@/mock/people";

const services = ["indicators", "complaints", "surveys", "reporting"];

type Operation = { method: string; path: RegExp; roles: string[] };

const patternOf = (path: string) => new RegExp(`^${path.replace(/\{[^}]+\}/g, "[^/]+")}$`);

/** The operations of the contracts that only some roles may call, read from the very files that the services write. */
const reserved: Operation[] = services.flatMap((service) => {
  const operations: Operation[] = [];
  let path = "";
  let last: Operation | undefined;
  let listing = false;
  for (const line of readFileSync(`../${service}-service/openapi.yaml`, "utf8").split("\n")) {
    path = /^ {2}(\/\S+):$/.exec(line)?.[1] ?? path;
    const method = /^ {4}(get|put|post|delete|patch):$/.exec(line)?.[1];
    if (method) {
      last = { method: method.toUpperCase(), path: patternOf(path), roles: [] };
      operations.push(last);
    }
    const role = /^ {6}- (\S+)$/.exec(line)?.[1];
    if (listing && role) last?.roles.push(role);
    else listing = line === "      x-roles:";
  }
  return operations.filter(({ roles }) => roles.length > 0);
});

/** Refuses as the services do: by the roles of each operation. */
export const refusedByRole = http.all("*/api/*", ({ request }) => {
  const person = personOf(request.headers.get("Authorization"));
  const { pathname } = new URL(request.url);
  const operation = reserved.find(({ method, path }) => method === request.method && path.test(pathname));
  if (!operation || operation.roles.some((role) => (person.roles as string[]).includes(role))) return;
  return HttpResponse.json(
    { status: 403, title: "Accès refusé", detail: "Vos droits ne permettent pas cette opération." },
    { status: 403, headers: { "Content-Type": "application/problem+json" } },
  );
});
