import { useMutation } from "@tanstack/react-query";
import { requestFile } from "@/api/client";
import type { SheetFormat } from "@/api/complaints/model";
import { saveWhole } from "@/shared/save-as";
import { ActButton } from "@/shared/ui/act-button";
import { ProblemAlert } from "@/shared/ui/problem-alert";

const formats: [SheetFormat, string][] = [
  ["ods", "Exporter en ODS"],
  ["csv", "Exporter en CSV"],
];

type Props = { urlOf: (format: SheetFormat) => string; name: string };

/** The whole of what the filters keep, not only the page on screen. Neither names nor messages are in it. */
export function ExportButtons({ urlOf, name }: Props) {
  const download = useMutation({
    mutationFn: async (format: SheetFormat) =>
      saveWhole(await requestFile(urlOf(format)), `${name}.${format}`),
  });
  return (
    <>
      {download.isError && <ProblemAlert error={download.error} />}
      <div className="inline">
        {formats.map(([format, label]) => (
          <ActButton
            key={format}
            priority="tertiary"
            size="small"
            iconId="fr-icon-download-line"
            pending={download.isPending}
            onClick={() => download.mutate(format)}
          >
            {label}
          </ActButton>
        ))}
      </div>
    </>
  );
}
