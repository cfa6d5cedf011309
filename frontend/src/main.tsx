import { paths } from "@/shared/paths";
import { removeOldDrafts } from "@/shared/shared-device";

/**
 * Sign-in code is loaded on the agents' pages only: a citizen's phone never downloads it.
 * It must look at the address before the router does, to take the identity provider's answer out of it.
 */
async function start() {
  if (window.location.pathname.startsWith(paths.app())) {
    const { oidcEarlyInit } = await import("oidc-spa/entrypoint");
    const { shouldLoadApp } = oidcEarlyInit({
      BASE_URL: paths.app(),
      sessionRestorationMethod: "full page redirect",
    });
    if (!shouldLoadApp) return;
  }
  const { renderApp } = await import("@/app/app");
  removeOldDrafts();
  renderApp();
}

void start();
