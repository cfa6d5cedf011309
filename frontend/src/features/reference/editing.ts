import type { Framework } from "@/api/indicators/model";

/** The list with one thing changed, or without it when nothing takes its place. */
export const replaced = <T>(all: T[], before: T, after: T | undefined): T[] =>
  all.flatMap((it) => (it !== before ? [it] : after ? [after] : []));

/** Every code of a framework: one that goes is not given to something else, versions are compared by them. */
export const codesOf = ({ rubrics, modules }: Pick<Framework, "rubrics" | "modules">): string[] =>
  [...rubrics, ...modules, ...modules.flatMap((module) => module.engagements)].map((it) => it.code);

/** The next code that neither these nor the version before have: « M8 », or « M1-21 » written with two digits. */
export function freeCode(start: string, all: { code: string }[], before: string[], digits = 1): string {
  const codes = new Set([...before, ...all.map((it) => it.code)]);
  let rank = all.length + 1;
  const code = () => `${start}${String(rank).padStart(digits, "0")}`;
  while (codes.has(code())) rank++;
  return code();
}
