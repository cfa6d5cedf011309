import { Button } from "@codegouvfr/react-dsfr/Button";
import { useNavigate } from "react-router";
import { z } from "zod";
import { createAnnualReport } from "@/api/reporting/reporting";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { paths } from "@/shared/paths";
import { useMySites } from "@/shared/sites";
import { FormSelect, FormText } from "@/shared/ui/form-fields";
import { ProblemAlert } from "@/shared/ui/problem-alert";

const schema = z.object({
  site: z.string(),
  year: z.string().regex(/^20\d\d$/, "Écrivez une année, comme 2022."),
});
type Values = z.output<typeof schema>;

export function GenerateForm({ prefecture }: { prefecture: string }) {
  const navigate = useNavigate();
  const { sites } = useMySites();
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
  );
  return (
    <form
      className="panel"
      aria-labelledby="generate"
      noValidate
      onSubmit={form.handleSubmit((values) => !generate.isPending && generate.mutate(values))}
    >
      <h2 id="generate" className="fr-h6">
        Générer un bilan
      </h2>
      {generate.isError && <ProblemAlert error={generate.error} />}
      <div className="filters">
        <FormSelect
          key={sites.length}
          form={form}
          name="site"
          label="Périmètre"
          labels={Object.fromEntries(sites.map(({ code, name }) => [code, name]))}
          placeholder="Préfecture et ses sites"
        />
        <FormText form={form} name="year" label="Année" type="number" />
      </div>
      <Button type="submit" disabled={generate.isPending}>
        {generate.isPending ? "Génération en cours…" : "Générer le bilan"}
      </Button>
    </form>
  );
}
