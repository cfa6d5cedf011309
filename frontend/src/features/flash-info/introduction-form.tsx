import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { ifMatch } from "@/api/client";
import { putFlashInfo } from "@/api/indicators/indicators";
import type { FlashInfoView } from "@/api/indicators/model";
import { useAct } from "@/shared/act";
import { useDraft } from "@/shared/drafts";
import { ProblemAlert } from "@/shared/ui/problem-alert";

export function IntroductionForm({ flashInfo: { content, version } }: { flashInfo: FlashInfoView }) {
  const [typed, keep] = useDraft<string | null>(`flash-info.${content.site}.${content.month}`, null);
  const introduction = typed ?? content.introduction ?? "";
  const save = useAct(
    (text: string, init) =>
      putFlashInfo(
        content.site,
        content.month,
        { introduction: text },
        { headers: { ...init.headers, ...ifMatch(version || undefined).headers } },
      ),
    () => keep(undefined),
    { done: "L’introduction est enregistrée." },
  );
  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(introduction);
      }}
    >
      {save.isError && <ProblemAlert error={save.error} />}
      <Input
        textArea
        label="Mot d’introduction"
        hintText="Quelques phrases, lues par tous. Facultatif."
        nativeTextAreaProps={{
          rows: 3,
          maxLength: 1500,
          value: introduction,
          onChange: (event) => keep(event.currentTarget.value),
        }}
      />
      <Button type="submit" disabled={save.isPending || introduction === (content.introduction ?? "")}>
        Enregistrer
      </Button>
    </form>
  );
}
