import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";

const folder = new URL("../../deploy/local/demo/", import.meta.url);

/** A file of the demonstration data. */
export function demoData<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as T;
}

/** Loads the demonstration data as `./qualite demo` does, and returns what it says. */
export async function loadDemo(publicUrl: string | undefined, ...options: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [new URL("load.mjs", folder).pathname, ...options],
    { env: { ...process.env, ...(publicUrl ? { QUALITE_PUBLIC_URL: publicUrl } : {}) } },
  );
  return stdout;
}
