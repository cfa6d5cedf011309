import { Button } from "@codegouvfr/react-dsfr/Button";
import { type UseFormReturn, useFieldArray } from "react-hook-form";
import { ifMatch } from "@/api/client";
import { putIndicator, useListPrefectures } from "@/api/indicators/indicators";
import type { IndicatorView } from "@/api/indicators/model";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { ActButton } from "@/shared/ui/act-button";
import { Form } from "@/shared/ui/form";
import { FormSelect, FormText } from "@/shared/ui/form-fields";
import { bodyOf, type DefinitionValues, definitionSchema, noTarget, valuesOf } from "./definition-values";
import {
  comparatorLabels,
  feedLabels,
  formulaLabels,
  frequencyLabels,
  senseLabels,
  unitLabels,
} from "./labels";

type DefinitionState = UseFormReturn<DefinitionValues, unknown, DefinitionValues>;
type Props = { indicator?: IndicatorView; onDone: (code?: string) => void };

/** Creates an indicator, or saves a new version of it; no release of the application is needed. */
export function DefinitionForm({ indicator, onDone }: Props) {
  const form = useDraftForm({
    key: `definition.${indicator?.code ?? ""}.${indicator?.version ?? 0}`,
    schema: definitionSchema,
    defaults: valuesOf(indicator),
  });
  const save = useAct(
    (values: DefinitionValues) => putIndicator(values.code, bodyOf(values), ifMatch(indicator?.version)),
    (saved) => {
      form.clearDraft();
      onDone(saved.code);
    },
    { done: "L’indicateur est enregistré." },
  );
  const cancel = () => {
    form.clearDraft();
    onDone(indicator?.code);
  };
  return (
    <Form form={form} act={save} onSend={save.mutate}>
      <div className="narrow">
        {!indicator && (
          <FormText
            form={form}
            name="code"
            label="Code"
            hint="En capitales, il ne changera plus : EMAIL_IN_TIME"
          />
        )}
        <FormText form={form} name="label" label="Libellé" />
        <FormText
          form={form}
          name="rubric"
          label="Rubrique"
          hint="Le titre sous lequel il est rangé au tableau"
        />
        <FormSelect form={form} name="unit" label="Unité" labels={unitLabels} />
        <FormSelect form={form} name="formula" label="Calcul" labels={formulaLabels} />
        <FormSelect form={form} name="frequency" label="Fréquence" labels={frequencyLabels} />
        <FormSelect form={form} name="sense" label="Sens du progrès" labels={senseLabels} />
        <FormText form={form} name="precision" label="Décimales montrées" />
        <FormSelect form={form} name="feed" label="Origine des valeurs" labels={feedLabels} />
        <FormText form={form} name="source" label="Source du chiffre (facultatif)" />
        <FormText form={form} name="validFrom" type="date" label="Mesuré à partir du (facultatif)" />
        <FormText form={form} name="validTo" type="date" label="Mesuré jusqu’au (facultatif)" />
      </div>
      <TargetFields form={form} />
      <div className="inline fr-mt-3w">
        <ActButton type="submit" pending={save.isPending}>
          {indicator ? "Enregistrer l’indicateur" : "Créer l’indicateur"}
        </ActButton>
        <Button type="button" priority="tertiary no outline" onClick={cancel}>
          Annuler
        </Button>
      </div>
    </Form>
  );
}

function TargetFields({ form }: { form: DefinitionState }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "targets" });
  const prefectures = useListPrefectures();
  const names = Object.fromEntries(
    prefectures.data?.items.map((it) => [it.code, `${it.code} ${it.name}`]) ?? [],
  );
  return (
    <>
      <h2 className="fr-h5">Objectifs</h2>
      {fields.map((field, i) => (
        <fieldset key={field.id} className="panel fr-mb-2w">
          <legend className="fr-text--bold">Objectif {i + 1}</legend>
          <div className="columns">
            <FormSelect
              key={Object.keys(names).length}
              form={form}
              name={`targets.${i}.prefecture`}
              label="Pour"
              labels={names}
              placeholder="Toutes les préfectures"
            />
            <FormSelect
              form={form}
              name={`targets.${i}.comparator`}
              label="Comparaison"
              labels={comparatorLabels}
            />
            <FormText form={form} name={`targets.${i}.value`} label="Valeur" />
            <FormText form={form} name={`targets.${i}.from`} type="date" label="À partir du" />
            <FormText form={form} name={`targets.${i}.to`} type="date" label="Jusqu’au (facultatif)" />
          </div>
          <Button type="button" size="small" priority="tertiary" onClick={() => remove(i)}>
            {`Retirer l’objectif ${i + 1}`}
          </Button>
        </fieldset>
      ))}
      <Button type="button" size="small" priority="secondary" onClick={() => append(noTarget)}>
        Ajouter un objectif
      </Button>
    </>
  );
}
