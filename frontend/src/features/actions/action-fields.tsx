import type { UseFormReturn } from "react-hook-form";
import { useUser } from "@/shared/session";
import { useMySites } from "@/shared/sites";
import { FormSelect, FormSiteSelect, FormText } from "@/shared/ui/form-fields";
import type { ActionValues } from "./action-form";
import { originLabels, progressLabels } from "./labels";
import { mayPlan } from "./rights";

type Props = { form: UseFormReturn<ActionValues, unknown, ActionValues>; prefecture: string };

export function ActionFields({ form, prefecture }: Props) {
  const everySite = mayPlan(useUser());
  const { sites } = useMySites(prefecture);
  return (
    <>
      <FormText form={form} name="objective" label="Objectif" />
      <FormText form={form} name="action" label="Action" rows={4} />
      <FormText
        form={form}
        name="actors"
        label="Services chargés de l’action"
        hint="Un par ligne ; jamais un nom de personne"
        rows={3}
      />
      <FormSiteSelect
        form={form}
        name="site"
        sites={sites}
        all={everySite ? "Tous les sites de la préfecture" : undefined}
      />
      <FormText
        form={form}
        name="due"
        label="Échéance"
        hint="Par exemple 2022-05 ou 2022-05-31 ; vide si elle reste à fixer"
      />
      <FormSelect form={form} name="progress" label="Avancement" labels={progressLabels} />
      <FormText form={form} name="percent" label="Part réalisée (en %)" />
      <FormSelect form={form} name="origin" label="Origine" labels={originLabels} />
    </>
  );
}
