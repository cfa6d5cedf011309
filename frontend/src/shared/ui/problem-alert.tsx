import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { Problem } from "@/api/client";
import { m } from "@/paraglide/messages";
import { refusalOf } from "@/shared/refusals";

/** The one place where a failure becomes a sentence for the person in front of the screen. */
export function ProblemAlert({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { title, text, fields } = refusalOf(error instanceof Problem ? error : Problem.unreachable());
  return (
    <div className="fr-mb-3w">
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
