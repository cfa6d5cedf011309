import { importMeasurementsRoles } from "@/api/indicators/indicators";
import { may, useUser } from "@/shared/session";
import { Page } from "@/shared/ui/page";
import { SheetDownload } from "./sheet-download";
import { SheetUpload } from "./sheet-upload";

/** Many measurements at once: the sheet is downloaded, filled in and sent back. Who only reads, only downloads. */
export function Component() {
  const enters = may(useUser(), importMeasurementsRoles);
  return enters ? (
    <Page
      title="Importer des indicateurs"
      lead="Saisissez plusieurs mois ou plusieurs sites dans un tableur, puis enregistrez-les d’un coup."
    >
      <SheetDownload title="1. Télécharger le classeur à remplir">
        Il contient une ligne par indicateur attendu, avec ce qui est déjà saisi. Remplissez les colonnes «
        numérateur » et « dénominateur », ou « valeur ». Les lignes laissées vides ne changent rien.
      </SheetDownload>
      <SheetUpload />
    </Page>
  ) : (
    <Page title="Télécharger les mesures" lead="D’un mois ou d’une année, dans un tableur">
      <SheetDownload title="Choisir les mesures">
        Le classeur contient une ligne par indicateur attendu, avec ce qui est déjà saisi.
      </SheetDownload>
    </Page>
  );
}
