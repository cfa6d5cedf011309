// Time of an import of a hundred thousand rows through the REST API, and of PostgreSQL's own COPY of the rows that it
// left, in the same two tables: the measurements and their history. The import writes its events as well, which the COPY
// does not. Same server, same indexes, one transaction each, in turns; prints the times in seconds as JSON.
import { execFileSync } from "node:child_process";
import { data } from "../../demo/data.mjs";
import { json, middle, staff } from "../timed.mjs";

const { INDICATORS_PORT, POSTGRES_PORT, BENCH_HOME } = process.env;
const api = `http://127.0.0.1:${INDICATORS_PORT}/api/indicators/v1/measurement-imports`;
const ROWS = 100_000;
const ROUNDS = 5;
/** No other rows of the bench are as old. */
const YEAR = 2016;
const TABLES = {
  measurement: {
    columns: "id, prefecture, site, indicator, period, first_day, state, numerator, denominator, value, remark, reason, source, computed_numerator, computed_denominator, version",
    where: `first_day < '${YEAR + 1}-01-01'`,
  },
  measurement_event: {
    columns: "type, site, period, indicator, content_before, content_after, by_id, by_name, at",
    where: `period LIKE '${YEAR}-__'`,
  },
};

const psql = (...commands) =>
  execFileSync(
    "psql",
    ["-h", "127.0.0.1", "-p", POSTGRES_PORT, "-U", "postgres", "-qAt", "-v", "ON_ERROR_STOP=1", "indicators"].concat(
      commands.flatMap((command) => ["-c", command]),
    ),
    { encoding: "utf8" },
  ).trim();
const each = (make) => Object.entries(TABLES).map(([table, { columns, where }]) => make(table, columns, where));
const fileOf = (table) => `${BENCH_HOME}/${table}.copy`;

function sheet() {
  const lines = ["site;période;indicateur;situation;numérateur;dénominateur;valeur;remarque;motif"];
  for (const { code } of data("organisation-france").sites) {
    for (let month = 1; month <= 12; month++) {
      for (let i = 1; i <= 60; i++) {
        if (lines.length > ROWS) return lines.join("\r\n");
        lines.push(`${code};${YEAR}-${String(month).padStart(2, "0")};BENCH_${i};;${40 + ((month * i) % 20)};62;;;`);
      }
    }
  }
  throw new Error("Pas assez de sites");
}

const seconds = async (act) => {
  const begun = performance.now();
  await act();
  return (performance.now() - begun) / 1000;
};

/** The import's own events have left, and the tables are as they were before: neither side pays for the other. */
async function clean() {
  while (psql("SELECT count(*) FROM outbox") !== "0") await new Promise((resolve) => setTimeout(resolve, 500));
  each((table, _, where) => psql(`DELETE FROM ${table} WHERE ${where}`));
  each((table) => psql(`VACUUM ANALYZE ${table}`));
  psql("VACUUM outbox", "CHECKPOINT");
}

function mustHoldAll() {
  for (const count of each((table, _, where) => psql(`SELECT count(*) FROM ${table} WHERE ${where}`))) {
    if (count !== String(ROWS)) throw new Error(`${count} lignes au lieu de ${ROWS}`);
  }
}

const body = sheet();
const signIn = await staff();
const times = { preview: [], import: [], copy: [] };
for (let round = 0; round <= ROUNDS; round++) {
  await clean();
  const headers = {
    Authorization: `Bearer ${await signIn("admin")}`,
    "Content-Type": "application/octet-stream",
  };
  let checked;
  const preview = await seconds(async () => {
    checked = await json(`${api}/preview`, { method: "POST", headers, body });
  });
  const whole = await seconds(() =>
    json(api, {
      method: "POST",
      headers: { ...headers, "If-Match": `"${checked.fingerprint}"`, "Idempotency-Key": crypto.randomUUID() },
      body,
    }),
  );
  mustHoldAll();
  each((table, columns, where) => psql(`\\copy (SELECT ${columns} FROM ${table} WHERE ${where}) TO '${fileOf(table)}'`));
  await clean();
  const copies = each((table, columns) => `\\copy ${table} (${columns}) FROM '${fileOf(table)}'`);
  const copy = await seconds(() => psql("BEGIN", ...copies, "COMMIT"));
  mustHoldAll();
  // The first round gets the code of the service ready.
  if (round > 0) {
    times.preview.push(preview);
    times.import.push(whole);
    times.copy.push(copy);
  }
  console.error(`round ${round}: preview ${preview.toFixed(2)} import ${whole.toFixed(2)} copy ${copy.toFixed(2)}`);
}
await clean();
console.log(JSON.stringify(Object.fromEntries(Object.entries(times).map(([what, all]) => [what, middle(all)]))));
