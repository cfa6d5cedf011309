import { Header } from "@codegouvfr/react-dsfr/Header";
import { MainNavigation } from "@codegouvfr/react-dsfr/MainNavigation";
import { useLayoutEffect } from "react";
import { useLocation } from "react-router";
import { speakOnlyFrench } from "@/shared/locale";
import { paths } from "@/shared/paths";
import { useUser } from "@/shared/session";
import { Status } from "@/shared/ui/status";
import { SignedIn } from "./auth/signed-in";
import { brand } from "./brand";
import { OpenPage } from "./open-page";
import { PageFooter } from "./page-footer";
import { Skips } from "./skips";
import { navigationFor } from "./staff-navigation";

export function StaffLayout() {
  useLayoutEffect(speakOnlyFrench, []);
  return (
    <SignedIn>
      <Skips />
      <StaffHeader />
      <main id="contenu">
        <Status />
        <OpenPage />
      </main>
      <PageFooter />
    </SignedIn>
  );
}

function StaffHeader() {
  const user = useUser();
  const { pathname } = useLocation();
  return (
    <Header
      id="entete"
      brandTop={brand}
      homeLinkProps={{ href: paths.app(), title: "Accueil de l’espace agents – Qualité de l’accueil" }}
      serviceTitle="Qualité de l’accueil"
      serviceTagline="Espace des agents"
      quickAccessItems={[
        { iconId: "fr-icon-account-circle-line", text: user.name, linkProps: { href: paths.app() } },
        {
          iconId: "fr-icon-logout-box-r-line",
          text: "Se déconnecter",
          buttonProps: { onClick: user.signOut },
        },
      ]}
      navigation={<MainNavigation id="navigation" items={navigationFor(user, pathname)} />}
    />
  );
}
