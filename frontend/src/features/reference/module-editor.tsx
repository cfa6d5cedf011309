import { Button } from "@codegouvfr/react-dsfr/Button";
import { Checkbox } from "@codegouvfr/react-dsfr/Checkbox";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { useState } from "react";
import type { IndicatorView, Module, Rubric } from "@/api/indicators/model";
import { freeCode, replaced } from "./editing";
import { EngagementEditor } from "./engagement-editor";
import { Title } from "./to-complete";

type Props = {
  module: Module;
  rubrics: Rubric[];
  /** Those of the version before. */
  codes: string[];
  indicators: IndicatorView[];
  /** Nothing: the module goes, with its engagements. */
  onChange: (module: Module | undefined) => void;
};

export function ModuleEditor({ module, rubrics, codes, indicators, onChange }: Props) {
  const [opened, setOpened] = useState<string>();
  const add = () => {
    const added = freeCode(`${module.code}-`, module.engagements, codes, 2);
    onChange({ ...module, engagements: [...module.engagements, { code: added, title: "à compléter" }] });
    setOpened(added);
  };
  return (
    <section aria-label={`Module ${module.code}`} className="fr-mt-4w">
      <h2 className="fr-h5 fr-mb-1w">
        {module.code}. <Title text={module.title} />
      </h2>
      {opened === module.code ? (
        <ModuleFields module={module} onChange={onChange} onClose={() => setOpened(undefined)} />
      ) : (
        <Button type="button" size="small" priority="tertiary" onClick={() => setOpened(module.code)}>
          {`Modifier le module ${module.code}`}
        </Button>
      )}
      <ul className="rows">
        {module.engagements.map((it) => (
          <li key={it.code} className="fr-py-1w">
            {opened === it.code ? (
              <EngagementEditor
                engagement={it}
                rubrics={rubrics}
                indicators={indicators}
                onChange={(after) =>
                  onChange({ ...module, engagements: replaced(module.engagements, it, after) })
                }
                onClose={() => setOpened(undefined)}
              />
            ) : (
              <div className="inline">
                <span>
                  {it.code} : <Title text={it.title} />
                </span>
                <Button type="button" size="small" priority="tertiary" onClick={() => setOpened(it.code)}>
                  <span>
                    Modifier <span className="fr-sr-only">l’engagement {it.code}</span>
                  </span>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <Button type="button" size="small" priority="secondary" iconId="fr-icon-add-line" onClick={add}>
        {`Ajouter un engagement au module ${module.code}`}
      </Button>
    </section>
  );
}

type FieldsProps = Pick<Props, "module" | "onChange"> & { onClose: () => void };

function ModuleFields({ module, onChange, onClose }: FieldsProps) {
  const count = module.engagements.length;
  const engagements = count === 0 ? "" : ` et ${count === 1 ? "son engagement" : `ses ${count} engagements`}`;
  return (
    <fieldset className="panel">
      <legend className="fr-text--bold">Module {module.code}</legend>
      <Input
        label="Titre du module"
        nativeInputProps={{
          value: module.title,
          maxLength: 300,
          onChange: (event) => onChange({ ...module, title: event.currentTarget.value }),
        }}
      />
      <Checkbox
        options={[
          {
            label: "Obligatoire",
            hintText: "Toute préfecture le suit, sans l’avoir choisi",
            nativeInputProps: {
              checked: module.mandatory,
              onChange: (event) => onChange({ ...module, mandatory: event.currentTarget.checked }),
            },
          },
        ]}
      />
      <div className="inline fr-mt-2w">
        <Button type="button" size="small" priority="secondary" onClick={onClose}>
          {`Fermer le module ${module.code}`}
        </Button>
        <Button type="button" size="small" priority="tertiary" onClick={() => onChange(undefined)}>
          {`Retirer le module ${module.code}${engagements}`}
        </Button>
      </div>
    </fieldset>
  );
}
