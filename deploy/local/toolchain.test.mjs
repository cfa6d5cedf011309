// A machine without a JDK and Node gets them from archives of known content, and from nothing else.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";

const scripts = dirname(fileURLToPath(import.meta.url));
const work = mkdtempSync(join(tmpdir(), "qualite-toolchain-"));
const jdk = archive("jdk", { "bin/javac": "#!/bin/sh\n", release: 'JAVA_VERSION="25.0.4.1"\n' });
const node = archive("node", { "bin/node": "#!/bin/sh\necho 24\n", "bin/npm": "#!/bin/sh\n" });
const server = createServer((request, response) => {
  const file = { "/jdk": jdk, "/node": node }[request.url];
  file ? response.end(readFileSync(file)) : response.writeHead(404).end();
});
let address;
let home;

before(async () => {
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  address = `http://127.0.0.1:${server.address().port}`;
});
beforeEach(() => {
  home = mkdtempSync(join(work, "home-"));
});
after(() => {
  server.close();
  rmSync(work, { recursive: true });
});

test("downloads the JDK and Node once, without a question when told --yes", async () => {
  const first = await prepare({ YES: "1" });
  assert.equal(first.code, 0, first.output);
  assert.match(first.output, /téléchargement : le JDK Temurin 25/);
  assert.match(first.output, /téléchargement : Node 24/);
  assert.ok(existsSync(join(home, "parts/jdk-25/bin/javac")));
  assert.ok(existsSync(join(home, "parts/node-24/bin/npm")));

  const second = await prepare({ QUALITE_JDK_URL: "http://127.0.0.1:9/", QUALITE_NODE_URL: "http://127.0.0.1:9/" });
  assert.equal(second.code, 0, second.output);
  assert.equal(second.output, `${join(home, "parts/jdk-25")}\n`);
});

test("asks nothing on an integration server", async () => {
  const { code, output } = await prepare({ CI: "true" });
  assert.equal(code, 0, output);
});

test("refuses an archive whose checksum is not the expected one, and unpacks nothing of it", async () => {
  const { code, output } = await prepare({ YES: "1", QUALITE_JDK_SHA256: "0".repeat(64) });
  assert.equal(code, 1);
  assert.match(output, /refusé : http:\S+\/jdk n'a pas la somme de contrôle attendue/);
  assert.deepEqual(left("jdk-25"), []);
});

test("expects the known archive from another address, unless told its checksum", async () => {
  const { code, output } = await prepare({ YES: "1", QUALITE_JDK_SHA256: undefined });
  assert.equal(code, 1);
  assert.match(output, /attendue \(dbb698396d478e7f/);
});

test("says in one line what to install when nothing can be downloaded", async () => {
  const { code, output } = await prepare({ YES: "1", QUALITE_JDK_URL: "http://127.0.0.1:9/jdk" });
  assert.equal(code, 1);
  const refusals = output.split("\n").filter((line) => line.startsWith("✗"));
  assert.equal(refusals.length, 1, output);
  assert.match(refusals[0], /sans réseau, installez un JDK 25 \(paquet temurin-25-jdk/);
  assert.deepEqual(left("jdk-25"), []);
});

test("downloads nothing that nobody agreed to", async () => {
  const { code, output } = await prepare({});
  assert.equal(code, 1);
  assert.match(output, /il manque un JDK 25 .* et Node 20 ou plus .* --yes/);
  assert.deepEqual(left("jdk-25"), []);
});

test("refuses an archive that holds something else", async () => {
  const other = archive("other", { "bin/nothing": "" });
  const { code, output } = await prepare({
    YES: "1",
    QUALITE_JDK_URL: `file://${other}`,
    QUALITE_JDK_SHA256: sum(other),
  });
  assert.equal(code, 1);
  assert.match(output, /il manque un JDK 25/);
});

// What ./qualite does first, on a machine whose PATH and usual folders hold neither JDK nor Node.
function prepare(settings) {
  const steps = `set -euo pipefail
    for file in settings console process checks toolchain; do source "${scripts}/$file.sh"; done
    jdk_candidates() { echo "$JDK_FOLDER"; }
    make_home
    prepare_toolchain
    echo "$JAVA_HOME"`;
  const environment = {
    PATH: bareTools(),
    HOME: home,
    ROOT: home,
    LOCAL: scripts,
    QUALITE_HOME: home,
    QUALITE_PARTS: join(home, "parts"),
    QUALITE_JDK_URL: `${address}/jdk`,
    QUALITE_JDK_SHA256: sum(jdk),
    QUALITE_NODE_URL: `${address}/node`,
    QUALITE_NODE_SHA256: sum(node),
    ...settings,
  };
  return new Promise((done) => {
    const run = spawn("/bin/bash", ["-c", steps], { env: environment, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    run.stdout.on("data", (text) => (output += text));
    run.stderr.on("data", (text) => (output += text));
    run.on("close", (code) => done({ code, output }));
  });
}

// Links to the few programs that the script needs.
function bareTools() {
  const folder = join(work, "bin");
  if (!existsSync(folder)) {
    mkdirSync(folder);
    for (const tool of ["curl", "tar", "gzip", "sha256sum", "cut", "sed", "grep", "mkdir", "mv", "rm", "readlink", "dirname"]) {
      execFileSync("/bin/sh", ["-c", `ln -s "$(command -v ${tool})" "${folder}/${tool}"`]);
    }
  }
  return folder;
}

function archive(name, files) {
  for (const [path, content] of Object.entries(files)) {
    const file = join(work, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content, { mode: 0o755 });
  }
  const packed = join(work, `${name}.tar.gz`);
  execFileSync("tar", ["-czf", packed, "-C", work, name]);
  return packed;
}

function sum(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

function left(name) {
  return [name, `${name}.new`, `${name}.archive`].filter((file) => existsSync(join(home, "parts", file)));
}
