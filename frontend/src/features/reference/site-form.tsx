import { Button } from "@codegouvfr/react-dsfr/Button";
import { z } from "zod";
import { ifMatch } from "@/api/client";
import { putSite } from "@/api/indicators/indicators";
import type { Site, SiteView } from "@/api/indicators/model";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { ActButton } from "@/shared/ui/act-button";
import { Form } from "@/shared/ui/form";
import { FormSelect, FormText } from "@/shared/ui/form-fields";
import { siteTypeLabels } from "./labels";

const schema = z.object({
  code: z
    .string()
    .regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, "Écrivez la commune en capitales, avec des tirets : LE-HAVRE."),
  name: z.string().trim().min(1, "Indiquez le nom."),
  type: z.string(),
  town: z.string().trim().min(1, "Indiquez la commune."),
  postalCode: z.string().regex(/^(\d{5})?$/, "Un code postal a cinq chiffres."),
  movedOn: z.string(),
  openedOn: z.string(),
  closedOn: z.string(),
});

type Values = z.output<typeof schema>;
type Props = { prefecture: string; site: SiteView | undefined; onDone: () => void };

/** Opens, closes or moves a site; boards and completeness follow its dates. */
export function SiteForm({ prefecture, site, onDone }: Props) {
  const form = useDraftForm({
    key: `site.${prefecture}.${site?.code ?? ""}.${site?.version ?? 0}`,
    schema,
    defaults: {
      code: site?.code.slice(site.prefecture.length + 1) ?? "",
      name: site?.name ?? "",
      type: site?.type ?? "SUB_PREFECTURE",
      town: site?.town ?? "",
      postalCode: site?.postalCode ?? "",
      movedOn: "",
      openedOn: site?.openedOn ?? "",
      closedOn: site?.closedOn ?? "",
    },
  });
  const save = useAct(
    (values: Values) =>
      putSite(site?.code ?? `${prefecture}-${values.code}`, bodyOf(values, site), ifMatch(site?.version)),
    () => {
      form.clearDraft();
      onDone();
    },
    { done: "Le site est enregistré." },
  );
  const cancel = () => {
    form.clearDraft();
    onDone();
  };
  return (
    <Form form={form} act={save} onSend={save.mutate} className="panel fr-mt-2w">
      <h3 className="fr-h5">{site ? `Modifier : ${site.name}` : "Ouvrir un site"}</h3>
      <div className="columns">
        {!site && <FormText form={form} name="code" label="Code" hint="La commune en capitales : LE-HAVRE" />}
        <FormText form={form} name="name" label="Nom" />
        <FormSelect form={form} name="type" label="Nature" labels={siteTypeLabels} />
        <FormText form={form} name="town" label="Commune" />
        <FormText form={form} name="postalCode" label="Code postal (facultatif)" />
        {site && (
          <FormText
            form={form}
            name="movedOn"
            type="date"
            label="Déménagement le (facultatif)"
            hint="Premier jour dans la nouvelle commune ou les nouveaux locaux"
          />
        )}
        <FormText form={form} name="openedOn" type="date" label="Ouvert depuis le (facultatif)" />
        <FormText
          form={form}
          name="closedOn"
          type="date"
          label="Dernier jour d’ouverture (facultatif)"
          hint="Rien n’est plus attendu du site après ce mois"
        />
      </div>
      <div className="inline">
        <ActButton type="submit" pending={save.isPending}>
          Enregistrer le site
        </ActButton>
        <Button type="button" priority="tertiary no outline" onClick={cancel}>
          Annuler
        </Button>
      </div>
    </Form>
  );
}

function bodyOf(values: Values, site: SiteView | undefined): Site {
  const moves = site?.moves ?? [];
  return {
    name: values.name,
    type: values.type as Site["type"],
    town: values.town,
    postalCode: values.postalCode || undefined,
    openedOn: values.openedOn || undefined,
    closedOn: values.closedOn || undefined,
    moves: site && values.movedOn ? [...moves, { on: values.movedOn, fromTown: site.town }] : moves,
  };
}
