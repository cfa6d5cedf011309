import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { useState } from "react";
import { ifMatch } from "@/api/client";
import { putFlashInfo } from "@/api/indicators/indicators";
import type { FlashInfoView } from "@/api/indicators/model";
import { useAct } from "@/shared/act";
import { ProblemAlert } from "@/shared/ui/problem-alert";

export function IntroductionForm({ flashInfo: { content, version } }: { flashInfo: FlashInfoView }) {
  const [introduction, setIntroduction] = useState(content.introduction ?? "");
  const save = useAct(
    (text: string, init) =>
      putFlashInfo(
        content.site,
        content.month,
        { introduction: text },
        { headers: { ...init.headers, ...ifMatch(version || undefined).headers } },
      ),
    undefined,
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
          onChange: (event) => setIntroduction(event.currentTarget.value),
        }}
      />
      <Button type="submit" disabled={save.isPending || introduction === (content.introduction ?? "")}>
        Enregistrer
      </Button>
    </form>
  );
}
