import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { newKey, once, Problem } from "@/api/client";

/**
 * One act of a person on the server. The same content sent again (double click, network that dropped)
 * carries the same idempotency key and therefore acts once; other content is another act.
 */
export function useAct<Input, Output>(
  act: (input: Input, init: RequestInit) => Promise<Output>,
  onDone?: (output: Output, input: Input) => void,
) {
  const queries = useQueryClient();
  const last = useRef({ body: "", key: "" });
  return useMutation<Output, Problem, Input>({
    mutationFn: (input) => {
      const body = JSON.stringify(input) ?? "";
      if (last.current.body !== body || last.current.key === "") last.current = { body, key: newKey() };
      return act(input, once(last.current.key));
    },
    onSuccess: (output, input) => {
      last.current = { body: "", key: "" };
      onDone?.(output, input);
      return queries.invalidateQueries();
    },
    onError: (problem) => {
      if (!(problem instanceof Problem) || !problem.isRetryable) last.current = { body: "", key: "" };
    },
  });
}
