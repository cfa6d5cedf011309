import { Header } from "@codegouvfr/react-dsfr/Header";
import { LanguageSelect } from "@codegouvfr/react-dsfr/LanguageSelect";
import { MainNavigation } from "@codegouvfr/react-dsfr/MainNavigation";
import { Outlet, useLocation } from "react-router";
import { m } from "@/paraglide/messages";
import { chooseLocale, useLocale } from "@/shared/locale";
import { paths } from "@/shared/paths";
import { Status } from "@/shared/ui/status";
import { brand } from "./brand";
import { PageFooter } from "./page-footer";
import { Skips } from "./skips";

export function PublicLayout() {
  const locale = useLocale();
  const { pathname } = useLocation();
  const link = (text: string, href: string, active: boolean) => ({
    text,
    linkProps: { href },
    isActive: active,
  });
  return (
    <>
      <Skips />
      <Header
        brandTop={brand}
        homeLinkProps={{ href: paths.home(), title: m.home_link_title() }}
        serviceTitle={m.service_title()}
        serviceTagline={m.service_tagline()}
        id="entete"
        quickAccessItems={[
          {
            iconId: "fr-icon-account-line",
            text: m.staff_access(),
            linkProps: { href: paths.app(), target: "_self" },
          },
          <LanguageSelect
            key="language"
            supportedLangs={["fr", "en"]}
            fullNameByLang={{ fr: "Français", en: "English" }}
            lang={locale}
            setLang={chooseLocale}
          />,
        ]}
        navigation={
          <MainNavigation
            id="navigation"
            items={[
              link(m.nav_home(), paths.home(), pathname === "/"),
              link(m.nav_lodge(), paths.lodge(), pathname.startsWith("/deposer")),
              link(m.nav_follow(), paths.follow(), pathname.startsWith("/suivi")),
              link(m.nav_surveys(), paths.surveys(), pathname.startsWith("/enquetes")),
              link(m.nav_transparency(), paths.transparency(), pathname.startsWith("/transparence")),
              link(
                m.nav_results(),
                paths.results(),
                /^\/(resultats|bilans|flash-info|donnees-ouvertes)/.test(pathname),
              ),
            ]}
          />
        }
      />
      <main id="contenu" lang={locale}>
        <Status />
        {/* A language change renders the page anew; what was typed is kept as a draft. */}
        <Outlet key={locale} />
      </main>
      <PageFooter />
    </>
  );
}
