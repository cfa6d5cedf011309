import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { m } from "@/paraglide/messages";
import { ProblemAlert } from "./problem-alert";

type Props<T> = { query: UseQueryResult<T, unknown>; children: (data: T) => ReactNode };

/** Waiting, failing and having: a page only writes the third. */
export function Loaded<T>({ query, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <p role="status" className="loading">
      {m.loading()}
    </p>
  );
}
