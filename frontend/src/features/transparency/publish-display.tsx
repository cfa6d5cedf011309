import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { useState } from "react";
import { publishTransparencyDisplay } from "@/api/indicators/indicators";
import type { DisplayDraftView } from "@/api/indicators/model";
import { useAct } from "@/shared/act";
import { ActButton } from "@/shared/ui/act-button";
import { Confirm } from "@/shared/ui/confirm";
import { ProblemAlert } from "@/shared/ui/problem-alert";

/** What has been read is what is published: the draft's fingerprint goes with the order. */
export function PublishDisplay({ draft }: { draft: DisplayDraftView }) {
  const [correction, setCorrection] = useState("");
  const [asked, setAsked] = useState(false);
  const publish = useAct(
    (input: { correction?: string; seen: string }, init) =>
      publishTransparencyDisplay(
        draft.site,
        draft.quarter,
        { correction: input.correction },
        { ...init, headers: { ...init.headers, "If-Match": `"${input.seen}"` } },
      ),
    () => setCorrection(""),
    { done: "L’affichage est publié." },
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
        setAsked(true);
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
      <ActButton type="submit" pending={publish.isPending}>
        {publish.isPending
          ? "Publication en cours…"
          : again
            ? "Publier la correction"
            : "Publier l’affichage"}
      </ActButton>
      <Confirm
        open={asked}
        title={again ? "Publier cette correction ?" : "Publier cet affichage ?"}
        confirmLabel="Publier définitivement"
        onConfirm={() =>
          publish.mutate({ correction: correction.trim() || undefined, seen: draft.fingerprint })
        }
        onClose={() => setAsked(false)}
      >
        <p>
          La page du site, l’affiche et les données seront lisibles par tous et ne changeront plus. Une erreur
          se corrige par une nouvelle version, l’ancienne restant lisible.
        </p>
      </Confirm>
    </form>
  );
}
