import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { useState } from "react";
import { useNavigate } from "react-router";
import { createAnnualReport } from "@/api/reporting/reporting";
import { useAct } from "@/shared/act";
import { paths } from "@/shared/paths";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { SiteSelect } from "@/shared/ui/site-select";

export function GenerateForm({ prefecture }: { prefecture: string }) {
  const navigate = useNavigate();
  const [site, setSite] = useState("");
  const [year, setYear] = useState(String(new Date().getFullYear() - 1));
  const generate = useAct(
    (_: { site: string; year: string }, init) =>
      createAnnualReport(
        { scope: site ? "SITE" : "PREFECTURE", code: site || prefecture, year: Number(year) },
        init,
      ),
    (report) => void navigate(paths.report(report.id)),
  );
  return (
    <form
      className="panel"
      aria-labelledby="generate"
      onSubmit={(event) => {
        event.preventDefault();
        if (!generate.isPending) generate.mutate({ site, year });
      }}
    >
      <h2 id="generate" className="fr-h6">
        Générer un bilan
      </h2>
      {generate.isError && <ProblemAlert error={generate.error} />}
      <div className="filters">
        <SiteSelect label="Périmètre" all="Préfecture et ses sites" value={site} onChange={setSite} />
        <Input
          label="Année"
          nativeInputProps={{
            type: "number",
            min: 2008,
            max: 2100,
            value: year,
            onChange: (event) => setYear(event.currentTarget.value),
          }}
        />
      </div>
      <Button type="submit" disabled={generate.isPending}>
        {generate.isPending ? "Génération en cours…" : "Générer le bilan"}
      </Button>
    </form>
  );
}
