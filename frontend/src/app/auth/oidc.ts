import { createOidc } from "oidc-spa/core";
import { decodeJwt } from "oidc-spa/decode-jwt";
import { signRequestsWith } from "@/api/client";
import { paths } from "@/shared/paths";
import type { Role, User } from "@/shared/session";
import { maySendAgain } from "./step-up";

type Claims = {
  name?: string;
  preferred_username?: string;
  roles?: Role[] | string;
  prefecture?: string;
  sites?: string[] | string;
};

const asList = (value: string[] | string | undefined) =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/**
 * Signs the person in, through the identity provider's own page when needed, and comes back to the
 * address asked for. Any OpenID Connect provider will do: only the issuer's address changes.
 */
export async function openSession(whenExpired: () => void): Promise<User> {
  const oidc = await createOidc({
    issuerUri: `${window.location.origin}/auth/realms/qualite`,
    clientId: "qualite-spa",
    BASE_URL: paths.app(),
    sessionRestorationMethod: "full page redirect",
    autoLogoutParams: { redirectTo: "current page" },
  });
  if (!oidc.isUserLoggedIn) {
    if (oidc.initializationError) throw oidc.initializationError;
    return oidc.login({ doesCurrentHrefRequiresAuth: true });
  }
  signRequestsWith(
    async () => (await oidc.getTokens()).accessToken,
    whenExpired,
    // What is typed is kept as a draft: the person comes back to it.
    (acr_values) => {
      if (!maySendAgain(sessionStorage, Date.now())) return whenExpired();
      void oidc.goToAuthServer({ extraQueryParams: { acr_values } });
    },
  );
  const claims = decodeJwt<Claims>((await oidc.getTokens()).accessToken);
  return {
    name: claims.name ?? claims.preferred_username ?? "Agent",
    username: claims.preferred_username ?? "",
    roles: asList(claims.roles) as Role[],
    prefecture: claims.prefecture,
    sites: asList(claims.sites),
    signOut: () => void oidc.logout({ redirectTo: "specific url", url: paths.home() }),
  };
}
