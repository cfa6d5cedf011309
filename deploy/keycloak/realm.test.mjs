/* What anybody installs holds nothing of the demonstration. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { demonstrationRealm } from "../local/keycloak/demonstration.mjs";

const text = readFileSync(new URL("realm.json", import.meta.url), "utf8");
const realm = JSON.parse(text);

test("the realm has no account, no secret, and no address of a developer's machine", () => {
  assert.equal(realm.users, undefined);
  assert.deepEqual(realm.clients.map(({ clientId }) => clientId), ["qualite-api", "qualite-spa", "admin-cli"]);
  assert.doesNotMatch(text, /"secret"|localhost|127\.0\.0\.1|demo/i);
});

test("nobody exchanges a password for a token, nor comes back to an address that is not exact", () => {
  for (const client of realm.clients) {
    assert.equal(client.directAccessGrantsEnabled, false, client.clientId);
    assert.notEqual(client.implicitFlowEnabled, true, client.clientId);
    for (const address of client.redirectUris ?? []) assert.doesNotMatch(address, /\*/);
  }
});

test("people have a second factor, are locked out, and refresh tokens serve once", () => {
  const [factor] = realm.requiredActions.filter(({ alias }) => alias === "CONFIGURE_TOTP");
  assert.equal(factor.enabled && factor.defaultAction, true);
  assert.equal(realm.bruteForceProtected, true);
  assert.equal(realm.revokeRefreshToken, true);
  assert.equal(realm.refreshTokenMaxReuse, 0);
  assert.equal(realm.eventsEnabled, true);
  assert.equal(realm.sslRequired, "external");
  const spa = realm.clients.find(({ clientId }) => clientId === "qualite-spa");
  assert.ok(spa.defaultClientScopes.includes("acr"));
});

test("the demonstration is the same realm, with its own accounts", () => {
  const demonstration = demonstrationRealm();
  assert.ok(demonstration.users.length > 0);
  assert.ok(demonstration.clients.some(({ clientId }) => clientId === "demo-loader"));
  assert.deepEqual(demonstration.clientScopes, realm.clientScopes);
  assert.match(demonstration.displayName, /démonstration/);
});
