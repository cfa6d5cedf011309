/* The JSON files beside this one. */
import { readFileSync } from "node:fs";

export function data(name) {
  return JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), "utf8"));
}

/** These fields of a record, those it has. */
export function pick(record, ...fields) {
  return Object.fromEntries(fields.filter((field) => record[field] !== undefined).map((field) => [field, record[field]]));
}

/** Whether a resource already says all that the data says; it may say more. */
export function says(resource, wanted) {
  if (wanted === null || typeof wanted !== "object") return (resource ?? null) === (wanted ?? null);
  if (Array.isArray(wanted) && wanted.length !== resource?.length) return false;
  return Object.entries(wanted).every(([field, value]) => says(resource?.[field], value));
}
