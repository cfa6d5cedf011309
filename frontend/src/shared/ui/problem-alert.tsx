import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { Problem } from "@/api/client";
import { m } from "@/paraglide/messages";

/** In the language of the page where the person can do nothing but wait. */
export function textOf(problem: Problem): string {
  if (problem.isOffline) return m.problem_offline();
  if (problem.status !== 429) return problem.message;
  return m.problem_too_often({ minutes: Math.ceil((problem.retryAfter ?? 60) / 60) });
}

/** The one place where a failure becomes a sentence for the person in front of the screen. */
export function ProblemAlert({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const problem = error instanceof Problem ? error : undefined;
  const title = problem && problem.status > 0 ? problem.title : m.problem_title();
  const text = problem ? textOf(problem) : m.problem_offline();
  return (
    <div className="fr-mb-3w">
      <Alert
        as="h2"
        severity="error"
        title={title}
        description={
          <>
            <span className="block">{text}</span>
            {problem && problem.fields.length > 0 && (
              <ul>
                {problem.fields.map((field) => (
                  <li key={`${field.field}${field.message}`}>{field.message}</li>
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
