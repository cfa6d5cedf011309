import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { isToComplete } from "./labels";

/** A title, or the plain saying that the sources do not give it. */
export function Title({ text }: { text: string }) {
  return isToComplete(text) ? (
    <Badge small noIcon severity="new">
      À compléter
    </Badge>
  ) : (
    text
  );
}
