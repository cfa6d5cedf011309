import { useMutation } from "@tanstack/react-query";
import { requestFile } from "@/api/client";
import { getPrintLettersUrl } from "@/api/complaints/complaints";
import type { LetterFormat } from "@/api/complaints/model";
import { saveAs } from "@/shared/save-as";
import { ActButton } from "@/shared/ui/act-button";
import { ProblemAlert } from "@/shared/ui/problem-alert";

const formats: [LetterFormat, string][] = [
  ["pdf", "en PDF"],
  ["odt", "en ODT"],
];

type Props = {
  /** Each is answered, and its person left a postal address: the service says which is not. */
  cases: string[];
  /** Of the file, without its ending. */
  name: string;
};

/** Answers laid out to be printed and posted, one on each page. */
export function LetterButtons({ cases, name }: Props) {
  const print = useMutation({
    mutationFn: async (format: LetterFormat) => {
      const body = JSON.stringify({ cases, format });
      saveAs((await requestFile(getPrintLettersUrl(), { method: "POST", body })).blob, `${name}.${format}`);
    },
  });
  return (
    <>
      {print.isError && <ProblemAlert error={print.error} />}
      <div className="inline no-print">
        {formats.map(([format, label]) => (
          <ActButton
            key={format}
            type="button"
            priority="tertiary"
            size="small"
            iconId="fr-icon-printer-line"
            pending={print.isPending}
            onClick={() => print.mutate(format)}
          >
            {`${cases.length > 1 ? "Les lettres" : "La lettre"} ${label}`}
          </ActButton>
        ))}
      </div>
    </>
  );
}
