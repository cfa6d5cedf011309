import { Display, headerFooterDisplayItem } from "@codegouvfr/react-dsfr/Display";
import { Footer } from "@codegouvfr/react-dsfr/Footer";
import { m } from "@/paraglide/messages";
import { paths } from "@/shared/paths";
import { brand } from "./brand";

export function PageFooter() {
  return (
    <>
      <Footer
        id="pied"
        brandTop={brand}
        homeLinkProps={{ href: paths.home(), title: m.home_link_title() }}
        accessibility="non compliant"
        accessibilityLinkProps={{ href: paths.accessibility() }}
        contentDescription={m.footer_description()}
        bottomItems={[
          { text: m.footer_legal(), linkProps: { href: paths.legal() } },
          { text: m.footer_personal_data(), linkProps: { href: paths.personalData() } },
          { text: m.footer_open_data(), linkProps: { href: paths.openData() } },
          { text: m.footer_api(), linkProps: { href: paths.api() } },
          headerFooterDisplayItem,
        ]}
        domains={["service-public.fr", "info.gouv.fr", "legifrance.gouv.fr"]}
      />
      <Display />
    </>
  );
}
