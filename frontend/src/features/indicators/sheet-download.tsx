import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { requestFile } from "@/api/client";
import { getDownloadMeasurementsUrl } from "@/api/indicators/indicators";
import type { SpreadsheetFormat } from "@/api/indicators/model";
import { monthToFill } from "@/shared/periods";
import { saveWhole } from "@/shared/save-as";
import { seesWholePrefecture, useUser } from "@/shared/session";
import { useHomeSite } from "@/shared/sites";
import { ActButton } from "@/shared/ui/act-button";
import { MonthField } from "@/shared/ui/month-field";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { SiteSelect } from "@/shared/ui/site-select";

const formats: [SpreadsheetFormat, string][] = [
  ["ods", "Classeur ODS"],
  ["xlsx", "Classeur XLSX"],
  ["csv", "Texte CSV"],
];

/** The expected measurements with what is already entered: a template, and an export. */
export function SheetDownload({ title, children }: { title: string; children: ReactNode }) {
  const user = useUser();
  const home = useHomeSite();
  const wholePrefecture = user.prefecture !== undefined && seesWholePrefecture(user);
  const [chosen, setSite] = useState("");
  const site = chosen || (wholePrefecture ? "" : home);
  const [month, setMonth] = useState(monthToFill());
  const [wholeYear, setWholeYear] = useState(false);
  const period = wholeYear ? month.slice(0, 4) : month;
  const download = useMutation({
    mutationFn: async (format: SpreadsheetFormat) => {
      const place = site ? { site } : { prefecture: user.prefecture };
      const name = `mesures-${site || user.prefecture}-${period}.${format}`;
      saveWhole(await requestFile(getDownloadMeasurementsUrl({ period, format, ...place })), name);
    },
  });
  return (
    <section className="panel" aria-labelledby="download">
      <h2 id="download" className="fr-h5">
        {title}
      </h2>
      <p>{children}</p>
      <div className="narrow">
        <SiteSelect
          value={site}
          onChange={setSite}
          all={wholePrefecture ? "Tous les sites de la préfecture" : undefined}
        />
        <MonthField label="Mois" value={month} onChange={setMonth} />
        <div className="fr-checkbox-group fr-mb-2w">
          <input
            id="whole-year"
            type="checkbox"
            checked={wholeYear}
            onChange={(event) => setWholeYear(event.currentTarget.checked)}
          />
          <label className="fr-label" htmlFor="whole-year">
            Toute l’année {month.slice(0, 4)}
          </label>
        </div>
      </div>
      {download.isError && <ProblemAlert error={download.error} />}
      <div className="inline">
        {formats.map(([format, label]) => (
          <ActButton
            key={format}
            priority="secondary"
            iconId="fr-icon-download-line"
            pending={download.isPending}
            onClick={() => download.mutate(format)}
          >
            {label}
          </ActButton>
        ))}
      </div>
    </section>
  );
}
