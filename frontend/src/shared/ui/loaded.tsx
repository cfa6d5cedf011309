import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Problem } from "@/api/client";
import { m } from "@/paraglide/messages";
import { ProblemAlert } from "./problem-alert";

type Props<T> = { query: UseQueryResult<T, unknown>; children: (data: T) => ReactNode };

/** Waiting, failing and having: a page only writes the third. */
export function Loaded<T>({ query, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    // What is refused, or does not exist, would be so again.
    const mayPass = !(query.error instanceof Problem) || query.error.isRetryable;
    return (
      <ProblemAlert quiet error={query.error} onRetry={mayPass ? () => void query.refetch() : undefined} />
    );
  }
  return (
    <p role="status" className="loading">
      {m.loading()}
    </p>
  );
}
