// Median times, in ms, of what a desk asks for: its list, and a search by words, as a quality manager of one
// prefecture and as the ministry. Prints them as JSON.
const { COMPLAINTS_PORT, KEYCLOAK_PORT, KEYCLOAK_ADMIN_PASSWORD } = process.env;
const keycloak = `http://127.0.0.1:${KEYCLOAK_PORT}/auth`;
const ROUNDS = 40;

const QUESTIONS = {
  "desk of a site": "site=76-SITE-55",
  "desk of a prefecture": "",
  "late ones of a prefecture": "late=true",
  "search, frequent word": "q=guichets",
  "search, rare word": "q=mot15000",
  "search, two words": "q=récépissé+séjours",
  "search in a site": "site=76-SITE-55&q=convocations",
};

async function json(url, init) {
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

// The bench has no browser to sign in with: its own Keycloak lets its demonstration accounts in by password.
async function staff() {
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

async function median(bearer, question) {
  const times = [];
  for (let i = 0; i < ROUNDS; i++) {
    const begun = performance.now();
    await json(`http://127.0.0.1:${COMPLAINTS_PORT}/api/complaints/v1/cases?limit=50&${question}`, {
      headers: { Authorization: `Bearer ${bearer}` },
    });
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[ROUNDS / 2];
}

const signIn = await staff();
const medians = {};
for (const who of ["rq.seine-maritime", "national"]) {
  const bearer = await signIn(who);
  for (const question of Object.values(QUESTIONS)) await median(bearer, question); // plans, caches and code get ready
  for (const [name, question] of Object.entries(QUESTIONS)) {
    medians[`${who}: ${name}`] = Number((await median(bearer, question)).toFixed(1));
  }
}
console.log(JSON.stringify(medians, null, 1));
