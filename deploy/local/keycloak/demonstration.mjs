/* Writes the realm of the demonstration: everybody's, with accounts and passwords for this machine only. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

export function demonstrationRealm() {
  const realm = read("../../keycloak/realm.json");
  const { clients, redirectUris, ...rest } = read("demonstration.json");
  const spa = realm.clients.find(({ clientId }) => clientId === "qualite-spa");
  spa.redirectUris.push(...redirectUris);
  const merged = { ...realm, ...rest, clients: [...realm.clients, ...clients] };
  // What it gives as null, it does without.
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(demonstrationRealm(), null, 2));
