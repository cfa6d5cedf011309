import { useParams } from "react-router";
import { paths } from "@/shared/paths";
import { useMySites } from "@/shared/sites";
import { Poster } from "./poster";

export function Component() {
  const { site = "" } = useParams();
  const { nameOf } = useMySites();
  return (
    <Poster
      title="Votre avis sur l’accueil"
      place={nameOf(site)}
      text="Une réclamation, une suggestion, un remerciement ? Scannez, écrivez, suivez."
      textEn="A complaint, a suggestion, a compliment? Scan, write, follow."
      path={paths.lodge(site)}
    />
  );
}
