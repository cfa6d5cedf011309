import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { formatValue } from "@/shared/format";
import { RateMeter } from "@/shared/ui/rate-meter";

type Theme = {
  code: string;
  label: string;
  satisfied: number;
  base: number;
  rate?: number | null;
  underThreshold: boolean;
  smallBase: boolean;
};

/** The base is always in sight: a rate over nine answers is not one over nine hundred. */
export function ThemeRates({ themes }: { themes: Theme[] }) {
  return (
    <ul className="rows">
      {themes.map((theme) => (
        <li key={theme.code} className="row" style={{ gridTemplateColumns: "1fr" }}>
          <RateMeter
            label={theme.label}
            value={theme.rate == null ? "Pas de réponse" : formatValue(theme.rate, "PERCENT")}
            rate={theme.rate ?? undefined}
            under={theme.underThreshold}
          />
          <div className="row-tags">
            <span className="mention">
              {theme.satisfied} satisfaits sur {theme.base} réponses
            </span>
            {theme.underThreshold && (
              <Badge small severity="error">
                Moins de 75 % : action attendue
              </Badge>
            )}
            {theme.smallBase && (
              <Badge small severity="warning">
                Peu de réponses
              </Badge>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
