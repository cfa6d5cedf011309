import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { useState } from "react";
import { publishTransparencyDisplay } from "@/api/indicators/indicators";
import type { DisplayDraftView } from "@/api/indicators/model";
import { useAct } from "@/shared/act";
import { ProblemAlert } from "@/shared/ui/problem-alert";

/** What has been read is what is published: the draft's fingerprint goes with the order. */
export function PublishDisplay({ draft }: { draft: DisplayDraftView }) {
  const [correction, setCorrection] = useState("");
  const publish = useAct(
    (input: { correction?: string; seen: string }, init) =>
      publishTransparencyDisplay(
        draft.site,
        draft.quarter,
        { correction: input.correction },
        { ...init, headers: { ...init.headers, "If-Match": `"${input.seen}"` } },
      ),
    () => setCorrection(""),
  );
  if (!draft.publishable) {
    return <Alert severity="info" small description={draft.whyNotPublishable ?? ""} />;
  }
  const again = draft.editions.length > 0;
  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault();
        publish.mutate({ correction: correction.trim() || undefined, seen: draft.fingerprint });
      }}
    >
      {publish.isError && <ProblemAlert error={publish.error} />}
      {again && (
        <Input
          label="Qu’est-ce qui est corrigé ?"
          hintText="Dit au public avec la nouvelle version. L’ancienne reste lisible."
          nativeInputProps={{
            required: true,
            maxLength: 300,
            value: correction,
            onChange: (event) => setCorrection(event.currentTarget.value),
          }}
        />
      )}
      <p>Une fois publié, l’affichage est lisible par tous et ne change plus.</p>
      <Button type="submit" disabled={publish.isPending}>
        {publish.isPending
          ? "Publication en cours…"
          : again
            ? "Publier la correction"
            : "Publier l’affichage"}
      </Button>
    </form>
  );
}
