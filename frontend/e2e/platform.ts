import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The script that started the platform under test, with the same settings: they are in the environment. */
export async function qualite(command: "start" | "stop" | "kill" | "status", part?: string): Promise<string> {
  const args = part ? [command, part] : [command];
  const script = resolve(import.meta.dirname, "../../qualite");
  return (await run(script, args, { timeout: 50_000 })).stdout;
}

/** Whether a part runs and says that it is ready. */
export async function isReady(part: string): Promise<boolean> {
  return new RegExp(`^${part}\\s+prêt\\b`, "m").test(await qualite("status"));
}
