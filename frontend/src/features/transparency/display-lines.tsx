import { Badge } from "@codegouvfr/react-dsfr/Badge";
import type { DisplayLine } from "@/api/indicators/model";
import { m } from "@/paraglide/messages";
import { getLocale } from "@/paraglide/runtime";
import { formatTarget, formatValue } from "@/shared/format";

/** The figures as people read them: what is not measured says so, and is never 0. */
export function DisplayLines({
  lines,
  level: Heading = "h3",
}: {
  lines: DisplayLine[];
  level?: "h2" | "h3";
}) {
  const english = getLocale() === "en";
  return (
    <ul className="display-lines">
      {lines.map((line) => (
        <li key={line.indicator} className="display-line">
          <div>
            <Heading className="fr-h6 fr-mb-1v">{english ? line.englishLabel : line.label}</Heading>
            <p className="fr-mb-1v">{english ? line.englishExplanation : line.explanation}</p>
            {line.coverage && (
              <p className="fr-mb-1v">{m.transparency_coverage({ coverage: line.coverage })}</p>
            )}
            {line.remark && (
              <p className="fr-mb-1v" lang="fr">
                {line.remark}
              </p>
            )}
            <p className="mention fr-mb-0">
              {m.transparency_source({ source: "" })}
              <span lang="fr">{line.source}</span>
            </p>
          </div>
          <div className="display-figure">
            <p className={line.situation === "MEASURED" ? "display-value" : "display-value display-absent"}>
              {textOf(line)}
            </p>
            <Against line={line} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function textOf(line: DisplayLine): string {
  if (line.situation === "NOT_APPLICABLE") return m.transparency_not_applicable();
  if (line.situation === "SUSPENDED") return m.transparency_suspended();
  return line.value === undefined || line.value === null
    ? m.transparency_missing()
    : formatValue(line.value, line.unit, 6);
}

/** The badge says in words and by its icon what its colour says. */
function Against({ line }: { line: DisplayLine }) {
  if (!line.target) return null;
  const target = m.transparency_target({ target: formatTarget(line.target, line.unit) });
  return (
    <>
      {line.assessment === "ON_TARGET" && <Badge severity="success">{m.transparency_met()}</Badge>}
      {line.assessment === "OFF_TARGET" && <Badge severity="warning">{m.transparency_missed()}</Badge>}
      <p className="mention fr-mb-0">{target}</p>
    </>
  );
}
