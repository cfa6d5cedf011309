import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { newKey, once, Problem } from "@/api/client";
import { keepOnDevice, keptOnDevice } from "./drafts";

const none = { body: "", key: "" };

/**
 * One act of a person on the server. The same content sent again (double click, network that dropped)
 * carries the same idempotency key and therefore acts once; other content is another act.
 *
 * @param keptAs keeps the key on the device under this name, for a page that is reloaded after the network
 * lost the answer: the act may have been done
 */
export function useAct<Input, Output>(
  act: (input: Input, init: RequestInit) => Promise<Output>,
  onDone?: (output: Output, input: Input) => void,
  keptAs?: string,
) {
  const queries = useQueryClient();
  const last = useRef((keptAs && keptOnDevice<typeof none>(`act.${keptAs}`)) || none);
  const remember = (sent: typeof none) => {
    last.current = sent;
    if (keptAs) keepOnDevice(`act.${keptAs}`, sent === none ? undefined : sent);
  };
  return useMutation<Output, Problem, Input>({
    mutationFn: (input) => {
      const body = JSON.stringify(input) ?? "";
      if (last.current.body !== body || last.current.key === "") remember({ body, key: newKey() });
      return act(input, once(last.current.key));
    },
    onSuccess: (output, input) => {
      remember(none);
      onDone?.(output, input);
      return queries.invalidateQueries();
    },
    onError: (problem) => {
      if (!(problem instanceof Problem) || !problem.isRetryable) remember(none);
    },
  });
}
