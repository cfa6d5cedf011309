import { useNavigate } from "react-router";
import { z } from "zod";
import { createAnnualReport } from "@/api/reporting/reporting";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { paths } from "@/shared/paths";
import { useMySites } from "@/shared/sites";
import { ActButton } from "@/shared/ui/act-button";
import { Form } from "@/shared/ui/form";
import { FormSiteSelect, FormText } from "@/shared/ui/form-fields";

const schema = z.object({
  site: z.string(),
  year: z.string().regex(/^20\d\d$/, "Écrivez une année, comme 2022."),
});
type Values = z.output<typeof schema>;

export function GenerateForm({ prefecture }: { prefecture: string }) {
  const navigate = useNavigate();
  const { sites } = useMySites(prefecture);
  const form = useDraftForm({
    key: "generate-report",
    schema,
    defaults: { site: "", year: String(new Date().getFullYear() - 1) },
  });
  const generate = useAct(
    ({ site, year }: Values, init) =>
      createAnnualReport(
        { scope: site ? "SITE" : "PREFECTURE", code: site || prefecture, year: Number(year) },
        init,
      ),
    (report) => {
      form.clearDraft();
      void navigate(paths.report(report.id));
    },
    { done: "Le bilan est généré." },
  );
  return (
    <Form form={form} act={generate} onSend={generate.mutate} className="panel" aria-labelledby="generate">
      <h2 id="generate" className="fr-h6">
        Générer un bilan
      </h2>
      <div className="filters">
        <FormSiteSelect
          form={form}
          name="site"
          label="Périmètre"
          sites={sites}
          all="Préfecture et ses sites"
        />
        <FormText form={form} name="year" label="Année" type="number" />
      </div>
      <ActButton type="submit" pending={generate.isPending}>
        {generate.isPending ? "Génération en cours…" : "Générer le bilan"}
      </ActButton>
    </Form>
  );
}
