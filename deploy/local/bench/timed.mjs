// Signs in to the bench's own Keycloak, and times what a person waits for.
const { KEYCLOAK_PORT, KEYCLOAK_ADMIN_PASSWORD } = process.env;
const keycloak = `http://127.0.0.1:${KEYCLOAK_PORT}/auth`;
const ROUNDS = 40;

export async function json(url, init) {
  const answer = await fetch(url, init);
  if (!answer.ok) throw new Error(`${answer.status} ${url}: ${await answer.text()}`);
  return answer.status === 204 ? undefined : answer.json();
}

const token = async (realm, fields) =>
  (
    await json(`${keycloak}/realms/${realm}/protocol/openid-connect/token`, {
      method: "POST",
      body: new URLSearchParams({ grant_type: "password", ...fields }),
    })
  ).access_token;

/** Gives tokens by account. The bench has no browser: its Keycloak lets demonstration accounts in by password. */
export async function staff() {
  const admin = await token("master", {
    client_id: "admin-cli",
    username: "keycloak",
    password: KEYCLOAK_ADMIN_PASSWORD,
  });
  const headers = { Authorization: `Bearer ${admin}`, "Content-Type": "application/json" };
  const clients = `${keycloak}/admin/realms/qualite/clients`;
  const [client] = await json(`${clients}?clientId=qualite-spa`, { headers });
  await json(`${clients}/${client.id}`, {
    method: "PUT",
    headers,
    body: JSON.stringify({ ...client, directAccessGrantsEnabled: true }),
  });
  return (username) => token("qualite", { client_id: "qualite-spa", username, password: "demo" });
}

/** The median time of each question, in ms, each asked as often before to get plans, caches and code ready. */
export async function medians(questions, bearer) {
  const found = {};
  for (const address of Object.values(questions)) await median(address, bearer);
  for (const [name, address] of Object.entries(questions)) {
    found[name] = Number((await median(address, bearer)).toFixed(1));
  }
  return found;
}

async function median(address, bearer) {
  const times = [];
  for (let i = 0; i < ROUNDS; i++) {
    const begun = performance.now();
    await json(address, { headers: { Authorization: `Bearer ${bearer}` } });
    times.push(performance.now() - begun);
  }
  return middle(times);
}

export const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Two measures of the same questions side by side. */
export function compare(before, after) {
  for (const question of Object.keys(before)) {
    console.log(`  ${question.padEnd(46)} ${String(before[question]).padStart(8)} ${String(after[question]).padStart(8)}`);
  }
}
