import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useEffect, useRef } from "react";
import { Problem } from "@/api/client";
import { m } from "@/paraglide/messages";
import { refusalOf } from "@/shared/refusals";

type Props = {
  error: unknown;
  onRetry?: () => void;
  /** Leaves the focus where it is: nobody has just pressed a button. */
  quiet?: boolean;
};

/** The one place where a failure becomes a sentence for the person in front of the screen, who is led to it. */
export function ProblemAlert({ error, onRetry, quiet }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { title, text, fields } = refusalOf(error instanceof Problem ? error : Problem.unreachable());
  useEffect(() => {
    if (error && !quiet) box.current?.focus();
  }, [error, quiet]);
  return (
    <div className="fr-mb-3w" ref={box} tabIndex={-1}>
      <Alert
        as="h2"
        severity="error"
        title={title}
        description={
          <>
            <span className="block">{text}</span>
            {fields.length > 0 && (
              <ul>
                {fields.map((field) => (
                  <li key={field}>{field}</li>
                ))}
              </ul>
            )}
          </>
        }
      />
      {onRetry && (
        <Button priority="secondary" className="fr-mt-2w" onClick={onRetry}>
          {m.retry()}
        </Button>
      )}
    </div>
  );
}
