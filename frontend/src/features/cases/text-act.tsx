import { useAct } from "@/shared/act";
import { useDraft } from "@/shared/drafts";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { ReasonForm } from "@/shared/ui/reason-form";

type Props = {
  /** Where the text is kept until it is sent, such as "note.42". */
  draft: string;
  label: string;
  hint?: string;
  submitLabel: string;
  optional?: boolean;
  /** What is told once it is done. */
  done: string;
  act: (text: string, init: RequestInit) => Promise<unknown>;
};

export function TextAct({ draft, act, done, ...form }: Props) {
  const [text, keep] = useDraft(draft, "");
  const doing = useAct(act, () => keep(undefined), { done });
  return (
    <>
      {doing.isError && <ProblemAlert error={doing.error} />}
      <ReasonForm
        {...form}
        kept={[text, keep]}
        pending={doing.isPending}
        onSubmit={(written) => doing.mutate(written)}
      />
    </>
  );
}
