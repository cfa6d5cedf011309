import { SkipLinks } from "@codegouvfr/react-dsfr/SkipLinks";
import { m } from "@/paraglide/messages";

export function Skips() {
  return (
    <SkipLinks
      links={[
        { anchor: "#contenu", label: m.skip_content() },
        { anchor: "#navigation", label: m.skip_navigation() },
        { anchor: "#pied", label: m.skip_footer() },
      ]}
    />
  );
}
