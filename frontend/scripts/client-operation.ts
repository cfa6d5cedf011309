import type { ClientGeneratorsBuilder, GeneratorVerbOptions } from "orval";

/**
 * How orval writes one operation of a contract: its address, the function that calls it, the hook that reads it, and
 * the roles that may call it.
 * Everything else is in src/api/client.ts, written once and by hand.
 */
export const operation: ClientGeneratorsBuilder = {
  dependencies: () => [
    {
      dependency: "@/api/client",
      exports: [
        ...["address", "request", "useReading"].map((name) => ({ name, values: true })),
        { name: "Reading" },
      ],
    },
  ],
  client: (verb) => ({
    implementation: [
      ...(answersJson(verb) ? [call(verb), url(verb), ...hook(verb)] : [url(verb)]),
      ...roles(verb),
      "",
    ].join("\n"),
    imports: [
      ...verb.response.imports,
      ...verb.body.imports,
      ...verb.params.flatMap(({ imports }) => imports),
      ...(verb.queryParams ? [{ name: verb.queryParams.schema.name }] : []),
    ],
  }),
};

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const urlName = (verb: GeneratorVerbOptions) => `get${capital(verb.operationName)}Url`;

/** Documents are downloaded with `requestBlob`, from their address alone. */
const answersJson = ({ response }: GeneratorVerbOptions) =>
  response.types.success.every(({ contentType }) => contentType === "" || contentType.includes("json"));

/** The parameters of the address and those of the body; headers are given with the request. */
function parametersOf(verb: GeneratorVerbOptions, ...kinds: string[]) {
  const chosen = verb.props.filter(({ type }) => kinds.includes(type));
  return {
    declared: chosen.map(({ implementation }) => implementation).join(", "),
    given: chosen.map(({ name }) => name).join(", "),
  };
}

function url(verb: GeneratorVerbOptions) {
  const path = verb.route.replace(/\$\{(\w+)\}/g, (_, name) => `\${encodeURIComponent(${name})}`);
  const query = verb.queryParams ? ", params" : "";
  const { declared } = parametersOf(verb, "param", "queryParam");
  return `export const ${urlName(verb)} = (${declared}) =>\n  address(\`${path}\`${query});`;
}

function call(verb: GeneratorVerbOptions) {
  const { body, operationName, response } = verb;
  const { given } = parametersOf(verb, "param", "queryParam");
  const { declared } = parametersOf(verb, "param", "queryParam", "body");
  const content = body.contentType === "application/json" ? "json" : "body";
  const init = [
    "...init",
    `method: "${verb.verb.toUpperCase()}"`,
    ...(body.implementation ? [`${content}: ${body.implementation}`] : []),
  ];
  return `export const ${operationName} = (${declared}${declared && ", "}init?: RequestInit) =>
  request<${response.definition.success}>(${urlName(verb)}(${given}), { ${init.join(", ")} });`;
}

/** Who may call it, as the contract says: screens offer nobody what would be refused, and hold no list of roles. */
function roles({ operationName, originalOperation }: GeneratorVerbOptions) {
  const allowed: string[] | undefined = originalOperation["x-roles" as never];
  return allowed ? [`export const ${operationName}Roles = ${JSON.stringify(allowed)} as const;`] : [];
}

function hook(verb: GeneratorVerbOptions) {
  if (verb.verb !== "get") return [];
  const { declared, given } = parametersOf(verb, "param", "queryParam");
  const data = verb.response.definition.success;
  return [
    `export const use${capital(verb.operationName)} = <T = ${data}>(${declared}${declared && ", "}options?: Reading<${data}, T>) =>
  useReading(${urlName(verb)}(${given}), options);`,
  ];
}
