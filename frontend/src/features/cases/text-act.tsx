import { useAct } from "@/shared/act";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { ReasonForm } from "@/shared/ui/reason-form";

type Props = {
  label: string;
  hint?: string;
  submitLabel: string;
  optional?: boolean;
  /** What is told once it is done. */
  done: string;
  act: (text: string, init: RequestInit) => Promise<unknown>;
};

export function TextAct({ act, done, ...form }: Props) {
  const doing = useAct(act, undefined, { done });
  return (
    <>
      {doing.isError && <ProblemAlert error={doing.error} />}
      <ReasonForm {...form} pending={doing.isPending} onSubmit={(text) => doing.mutate(text)} />
    </>
  );
}
