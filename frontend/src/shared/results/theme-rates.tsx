import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { formatValue } from "@/shared/format";
import { RateMeter } from "@/shared/ui/rate-meter";

type Theme = {
  code: string;
  label: string;
  persons?: number | null;
  satisfied?: number;
  base?: number;
  rate?: number | null;
  underThreshold: boolean;
  smallBase?: boolean;
};

type Props = {
  themes: Theme[];
  /** Those whose numbers would tell what a few persons answered: no number is in them. */
  withheld?: Theme[] | undefined;
  threshold?: number | null | undefined;
};

/** The base is always in sight: a rate over nine answers is not one over nine hundred. */
export function ThemeRates({ themes, withheld = [], threshold }: Props) {
  return (
    <ul className="rows">
      {[...themes, ...withheld].map((theme) => (
        <li key={theme.code} className="row" style={{ gridTemplateColumns: "1fr" }}>
          <RateMeter
            label={theme.label}
            value={rateText(theme)}
            rate={theme.rate ?? undefined}
            under={theme.underThreshold}
            threshold={threshold}
          />
          <div className="row-tags">
            <span className="mention">{basis(theme)}</span>
            {theme.underThreshold && (
              <Badge small severity="error">
                {threshold == null ? "Sous le seuil" : `Moins de ${formatValue(threshold, "PERCENT")}`} :
                action attendue
              </Badge>
            )}
            {theme.smallBase && theme.base !== 0 && (
              <Badge small severity="warning">
                Peu de personnes
              </Badge>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function rateText({ rate, base }: Theme) {
  if (rate != null) return formatValue(rate, "PERCENT");
  return base === undefined ? "Non montré" : "Pas de réponse";
}

function basis({ satisfied, base, persons, rate }: Theme) {
  if (base === undefined) {
    return rate == null
      ? "Moins de cinq personnes"
      : "Nombres non montrés : ils diraient la réponse de quelques personnes";
  }
  const opinions = `${satisfied} satisfaits sur ${base} avis`;
  return persons == null ? opinions : `${opinions}, donnés par ${persons} personnes`;
}
