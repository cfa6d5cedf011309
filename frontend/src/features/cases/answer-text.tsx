import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { type KeyboardEvent, type RefObject, useState } from "react";
import { Confirm } from "@/shared/ui/confirm";
import type { AnswerDraft } from "./answer-draft";
import { takenBack } from "./answer-templates";

type Props = {
  draft: AnswerDraft;
  keep: (draft: AnswerDraft) => void;
  box: RefObject<HTMLTextAreaElement | null>;
  error?: string;
};

const undoes = (event: KeyboardEvent) =>
  event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;

/** The answer, where a template that was put in can be taken back; the browser itself forgets what stood there before. */
export function AnswerText({ draft, keep, box, error }: Props) {
  const [asking, setAsking] = useState(false);
  const { insertion, message } = draft;
  const untouched = insertion !== undefined && message === insertion.after;
  const takeBack = () => {
    const form = box.current?.form;
    keep(takenBack(draft));
    // The box goes when the template asks for the answer again: its field takes the focus then.
    setTimeout(() => (box.current ?? form?.querySelector("textarea"))?.focus());
  };
  return (
    <>
      <Input
        textArea
        label="Réponse"
        state={error ? "error" : "default"}
        stateRelatedMessage={error}
        nativeTextAreaProps={{
          ref: box,
          rows: 10,
          value: message,
          onChange: (event) => keep({ ...draft, message: event.currentTarget.value }),
          onKeyDown: (event) => {
            if (!untouched || !undoes(event)) return;
            event.preventDefault();
            takeBack();
          },
        }}
      />
      {insertion && (
        <Button
          type="button"
          priority="tertiary no outline"
          iconId="fr-icon-arrow-go-back-line"
          className="fr-mb-3w"
          onClick={() => (untouched ? takeBack() : setAsking(true))}
        >
          Annuler l’insertion
        </Button>
      )}
      <Confirm
        open={asking}
        title="Annuler l’insertion du modèle ?"
        confirmLabel="Revenir au texte d’avant"
        onConfirm={takeBack}
        onClose={() => setAsking(false)}
      >
        <p>Ce que vous avez changé depuis l’insertion sera perdu.</p>
      </Confirm>
    </>
  );
}
