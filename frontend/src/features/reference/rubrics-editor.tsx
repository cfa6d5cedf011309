import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import type { Framework, Rubric } from "@/api/indicators/model";
import { freeCode, replaced } from "./editing";

type Props = { framework: Framework; codes: string[]; onChange: (framework: Framework) => void };

/** The rubrics in their order; the engagements of one that goes are left without a rubric. */
export function RubricsEditor({ framework, codes, onChange }: Props) {
  const { rubrics, modules } = framework;
  const add = () =>
    onChange({ ...framework, rubrics: [...rubrics, { code: freeCode("R", rubrics, codes), title: "" }] });
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
    <section aria-label="Rubriques" className="fr-mt-4w narrow">
      <h2 className="fr-h5 fr-mb-1w">Rubriques</h2>
      <ul className="rows">
        {rubrics.map((rubric, index) => (
          <li key={rubric.code} className="fr-py-1w">
            <Input
              label={`Titre de la rubrique ${index + 1}`}
              hintText={used(engagementsOf(rubric))}
              nativeInputProps={{
                value: rubric.title,
                maxLength: 300,
                required: true,
                onChange: (event) =>
                  onChange({
                    ...framework,
                    rubrics: replaced(rubrics, rubric, { ...rubric, title: event.currentTarget.value }),
                  }),
              }}
            />
            <Button type="button" size="small" priority="tertiary" onClick={() => remove(rubric)}>
              {`Retirer la rubrique ${index + 1}`}
            </Button>
          </li>
        ))}
      </ul>
      <Button type="button" size="small" priority="secondary" iconId="fr-icon-add-line" onClick={add}>
        Ajouter une rubrique
      </Button>
    </section>
  );
}

function used(engagements: number): string {
  if (engagements === 0) return "Aucun engagement";
  return engagements === 1 ? "1 engagement" : `${engagements} engagements`;
}
