import { type MutateOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { newKey, once, Problem } from "@/api/client";
import { keepForVisit, keptForVisit } from "./shared-device";
import { say } from "./status";

const none = { body: "", key: "" };

type Options<Output> = {
  /**
   * Keeps the key for the visit under this name, for a page that is reloaded after the network lost the answer: the
   * act may have been done.
   */
  keptAs?: string;
  /** What is told once it is done, to the eye and to screen readers. */
  done?: string | ((output: Output) => string);
  /** Saves by itself while the person goes on typing: their place is left alone. */
  quiet?: boolean;
};

/**
 * One act of a person on the server. The same content sent again (double click, network that dropped)
 * carries the same idempotency key and therefore acts once; while it is on its way it is not sent again at all. Other
 * content is another act. Once done, it is told; and
 * the focus goes to what is told when its place on the page is gone.
 */
export function useAct<Input, Output>(
  act: (input: Input, init: RequestInit) => Promise<Output>,
  onDone?: (output: Output, input: Input) => void,
  { keptAs, done, quiet }: Options<Output> = {},
) {
  const queries = useQueryClient();
  const last = useRef((keptAs && keptForVisit<typeof none>(`act.${keptAs}`)) || none);
  const remember = (sent: typeof none) => {
    last.current = sent;
    if (keptAs) keepForVisit(`act.${keptAs}`, sent === none ? undefined : sent);
  };
  const sending = useRef<string>(undefined);
  const { mutate, ...mutation } = useMutation<Output, Problem, Input>({
    mutationFn: (input) => {
      const body = bodyOf(input);
      if (last.current.body !== body || last.current.key === "") remember({ body, key: newKey() });
      return act(input, once(last.current.key));
    },
    onSuccess: async (output, input) => {
      remember(none);
      onDone?.(output, input);
      await queries.invalidateQueries();
      if (!quiet) say(typeof done === "function" ? done(output) : (done ?? ""));
    },
    onError: (problem) => {
      if (!(problem instanceof Problem) || !problem.isRetryable) remember(none);
      // Somebody else was there first: what they did is fetched so that a second attempt is made knowingly.
      if (problem instanceof Problem && (problem.isConflict || problem.status === 409))
        void queries.invalidateQueries();
    },
    onSettled: () => {
      sending.current = undefined;
    },
  });
  const send = mutate as (input: Input, options?: MutateOptions<Output, Problem, Input>) => void;
  const mutateOnce: typeof send = (input, options) => {
    if (sending.current === bodyOf(input)) return;
    sending.current = bodyOf(input);
    send(input, options);
  };
  return { ...mutation, mutate: mutateOnce };
}

const bodyOf = (input: unknown) => JSON.stringify(input) ?? "";
