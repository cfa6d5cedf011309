import { Button } from "@codegouvfr/react-dsfr/Button";
import { Page } from "@/shared/ui/page";
import { QrCode } from "./qr-code";

type Props = { title: string; place: string; text: string; textEn: string; path: string };

/** To print in A4 and put up in the hall. The address is written out for those who cannot scan. */
export function Poster({ title, place, text, textEn, path }: Props) {
  const address = `${window.location.origin}${path}`;
  return (
    <Page title={title} actions={<PrintButton />}>
      <div className="poster stack">
        <p className="fr-h4">{place}</p>
        <p className="fr-text--lead">
          {text}
          <span className="block mention" lang="en">
            {textEn}
          </span>
        </p>
        <QrCode address={address} label={`QR code vers ${address}`} />
        <p className="break">{address}</p>
      </div>
    </Page>
  );
}

function PrintButton() {
  return (
    <Button className="no-print" iconId="fr-icon-printer-line" onClick={() => window.print()}>
      Imprimer
    </Button>
  );
}
