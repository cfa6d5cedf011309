import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { useState } from "react";
import type { Framework, Rubric } from "@/api/indicators/model";
import { freeCode, replaced } from "./editing";

type Props = { framework: Framework; codes: string[]; onChange: (framework: Framework) => void };

/** The rubrics in their order; the engagements of one that goes are left without a rubric. */
export function RubricsEditor({ framework, codes, onChange }: Props) {
  const { rubrics, modules } = framework;
  const [opened, setOpened] = useState<string>();
  const add = () => {
    const added = freeCode("R", rubrics, codes);
    onChange({ ...framework, rubrics: [...rubrics, { code: added, title: "" }] });
    setOpened(added);
  };
  const remove = (rubric: Rubric) =>
    onChange({
      ...framework,
      rubrics: replaced(rubrics, rubric, undefined),
      modules: modules.map((module) => ({
        ...module,
        engagements: module.engagements.map((it) =>
          it.rubric === rubric.code ? { ...it, rubric: undefined } : it,
        ),
      })),
    });
  const engagementsOf = (rubric: Rubric) =>
    modules.flatMap((module) => module.engagements).filter((it) => it.rubric === rubric.code).length;
  return (
    <section aria-label="Rubriques" className="fr-mt-4w">
      <h2 className="fr-h5 fr-mb-1w">Rubriques</h2>
      <ul className="rows">
        {rubrics.map((rubric) => (
          <li key={rubric.code} className="fr-py-1w">
            {opened === rubric.code ? (
              <RubricFields
                rubric={rubric}
                engagements={engagementsOf(rubric)}
                onChange={(after) => onChange({ ...framework, rubrics: replaced(rubrics, rubric, after) })}
                onRemove={() => remove(rubric)}
                onClose={() => setOpened(undefined)}
              />
            ) : (
              <div className="inline">
                <span>{rubric.title || "Sans titre"}</span>
                <Button type="button" size="small" priority="tertiary" onClick={() => setOpened(rubric.code)}>
                  <span>
                    Modifier <span className="fr-sr-only">la rubrique {rubric.title}</span>
                  </span>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <Button type="button" size="small" priority="secondary" iconId="fr-icon-add-line" onClick={add}>
        Ajouter une rubrique
      </Button>
    </section>
  );
}

type FieldsProps = {
  rubric: Rubric;
  engagements: number;
  onChange: (rubric: Rubric) => void;
  onRemove: () => void;
  onClose: () => void;
};

function RubricFields({ rubric, engagements, onChange, onRemove, onClose }: FieldsProps) {
  return (
    <fieldset className="panel">
      <legend className="fr-text--bold">Rubrique {rubric.title}</legend>
      <Input
        label="Titre de la rubrique"
        hintText={used(engagements)}
        nativeInputProps={{
          value: rubric.title,
          maxLength: 300,
          onChange: (event) => onChange({ ...rubric, title: event.currentTarget.value }),
        }}
      />
      <div className="inline">
        <Button type="button" size="small" priority="secondary" onClick={onClose}>
          Fermer la rubrique
        </Button>
        <Button type="button" size="small" priority="tertiary" onClick={onRemove}>
          Retirer la rubrique
        </Button>
      </div>
    </fieldset>
  );
}

function used(engagements: number): string {
  if (engagements === 0) return "Aucun engagement n’y est rangé";
  return engagements === 1 ? "1 engagement y est rangé" : `${engagements} engagements y sont rangés`;
}
