import { QueryClient } from "@tanstack/react-query";
import { Problem } from "@/api/client";

/** A refusal is final; only a silence or a failing service is worth asking again. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (count, error) => error instanceof Problem && error.isRetryable && count < 2,
      },
      // Queued by the screens that promise it; elsewhere a lost network is said at once.
      mutations: { networkMode: "always" },
    },
  });
}
