import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { Select } from "@codegouvfr/react-dsfr/Select";
import type { Engagement, IndicatorView, Rubric } from "@/api/indicators/model";

type Props = {
  engagement: Engagement;
  rubrics: Rubric[];
  indicators: IndicatorView[];
  /** Nothing: the engagement goes. */
  onChange: (engagement: Engagement | undefined) => void;
  onClose: () => void;
};

export function EngagementEditor({ engagement, rubrics, indicators, onChange, onClose }: Props) {
  return (
    <fieldset className="panel">
      <legend className="fr-text--bold">Engagement {engagement.code}</legend>
      <Input
        label="Titre de l’engagement"
        hintText="Laissez « à compléter » tant que le texte officiel n’est pas connu"
        nativeInputProps={{
          value: engagement.title,
          maxLength: 300,
          onChange: (event) => onChange({ ...engagement, title: event.currentTarget.value }),
        }}
      />
      <Select
        label="Rubrique"
        nativeSelectProps={{
          value: engagement.rubric ?? "",
          onChange: (event) => onChange({ ...engagement, rubric: event.currentTarget.value || undefined }),
        }}
      >
        <option value="">À préciser</option>
        {rubrics.map((rubric) => (
          <option key={rubric.code} value={rubric.code}>
            {rubric.title}
          </option>
        ))}
      </Select>
      <Indicators engagement={engagement} indicators={indicators} onChange={onChange} />
      <Input
        textArea
        label="Preuves attendues"
        hintText="Une par ligne"
        nativeTextAreaProps={{
          rows: 3,
          value: (engagement.proofs ?? []).join("\n"),
          onChange: (event) => onChange({ ...engagement, proofs: event.currentTarget.value.split("\n") }),
          onBlur: (event) =>
            onChange({
              ...engagement,
              proofs: event.currentTarget.value
                .split("\n")
                .map((line) => line.trim())
                .filter(Boolean),
            }),
        }}
      />
      <div className="inline">
        <Button type="button" size="small" priority="secondary" onClick={onClose}>
          {`Fermer l’engagement ${engagement.code}`}
        </Button>
        <Button type="button" size="small" priority="tertiary" onClick={() => onChange(undefined)}>
          {`Retirer l’engagement ${engagement.code}`}
        </Button>
      </div>
    </fieldset>
  );
}

function Indicators({
  engagement,
  indicators,
  onChange,
}: Pick<Props, "engagement" | "indicators" | "onChange">) {
  const chosen = engagement.indicators ?? [];
  const labelOf = (code: string) => indicators.find((it) => it.code === code)?.label ?? code;
  return (
    <>
      <p className="fr-label fr-mb-1w">Indicateurs qui le mesurent</p>
      <ul className="fr-mt-0">
        {chosen.map((code) => (
          <li key={code}>
            {labelOf(code)}{" "}
            <Button
              type="button"
              size="small"
              priority="tertiary no outline"
              onClick={() => onChange({ ...engagement, indicators: chosen.filter((it) => it !== code) })}
            >
              <span>
                Retirer <span className="fr-sr-only">{labelOf(code)}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <Select
        label="Ajouter un indicateur"
        nativeSelectProps={{
          value: "",
          onChange: (event) =>
            onChange({ ...engagement, indicators: [...chosen, event.currentTarget.value] }),
        }}
      >
        <option value="">Choisir un indicateur</option>
        {indicators
          .filter((it) => !chosen.includes(it.code))
          .map((it) => (
            <option key={it.code} value={it.code}>
              {it.label}
            </option>
          ))}
      </Select>
    </>
  );
}
