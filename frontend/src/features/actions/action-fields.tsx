import type { UseFormReturn } from "react-hook-form";
import { useMySites } from "@/shared/sites";
import { FormSelect, FormText } from "@/shared/ui/form-fields";
import type { ActionValues } from "./action-form";
import { originLabels, progressLabels } from "./labels";

export function ActionFields({ form }: { form: UseFormReturn<ActionValues, unknown, ActionValues> }) {
  const { sites } = useMySites();
  const siteLabels = Object.fromEntries(sites.map((site) => [site.code, site.name]));
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
      <FormSelect
        key={sites.length}
        form={form}
        name="site"
        label="Site"
        labels={siteLabels}
        placeholder="Tous les sites de la préfecture"
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
