import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { useRef, useState } from "react";
import { ActButton } from "./act-button";

type Props = {
  label: string;
  hint?: string;
  submitLabel: string;
  pending: boolean;
  /** Whether the act may be done without a text. */
  optional?: boolean;
  onSubmit: (reason: string) => void;
  onCancel?: () => void;
  /** The text and how it is kept, when it has to survive a reload. */
  kept?: readonly [string, (text: string) => void];
};

/** One text and one act: unlock, reopen, comment, close. */
export function ReasonForm(props: Props) {
  const { label, hint, submitLabel, pending, optional, onSubmit, onCancel, kept } = props;
  const own = useState("");
  const [text, setText] = kept ?? own;
  const [missing, setMissing] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const empty = text.trim() === "" && !optional;
    setMissing(empty);
    if (empty) box.current?.focus();
    if (!empty && !pending) onSubmit(text.trim());
  };
  return (
    <form onSubmit={submit} noValidate>
      <Input
        textArea
        label={label}
        hintText={hint}
        state={missing ? "error" : "default"}
        stateRelatedMessage="Écrivez quelques mots."
        nativeTextAreaProps={{
          ref: box,
          rows: 3,
          maxLength: 4000,
          value: text,
          onChange: (event) => setText(event.currentTarget.value),
        }}
      />
      <div className="inline">
        <ActButton type="submit" pending={pending}>
          {submitLabel}
        </ActButton>
        {onCancel && (
          <Button type="button" priority="tertiary no outline" onClick={onCancel}>
            Annuler
          </Button>
        )}
      </div>
    </form>
  );
}
