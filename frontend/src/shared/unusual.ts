import type { Problem } from "@/api/client";

/** A number far from the past: the service takes it once the person has confirmed it. */
export const isUnusual = (problem: Problem | null) => problem?.type.endsWith("/unusual-value") === true;
