import { Button } from "@codegouvfr/react-dsfr/Button";

type Props = { title: string; lines: string[]; taken: string[]; onTake: (line: string) => void };

/** What the results suggest: nothing of it is in the report until somebody takes it and saves. */
export function TextProposals({ title, lines, taken, onTake }: Props) {
  const left = lines.filter((line) => !taken.includes(line));
  if (left.length === 0) return null;
  return (
    <section aria-label={title} className="fr-mb-3w">
      <p className="mention fr-mb-1w">{title} :</p>
      <ul className="plain-list">
        {left.map((line) => (
          <li key={line} className="inline fr-mb-1w">
            <span>{line}</span>
            <Button type="button" size="small" priority="tertiary" onClick={() => onTake(line)}>
              <span>
                Reprendre <span className="fr-sr-only">« {line} »</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
