import { Button } from "@codegouvfr/react-dsfr/Button";
import { isRouteErrorResponse, useRouteError } from "react-router";
import { m } from "@/paraglide/messages";
import { paths } from "@/shared/paths";
import { Page } from "@/shared/ui/page";

/** Shown when a page itself breaks, or when its code could not be downloaded. */
export function FailurePage() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  return (
    <main id="contenu">
      <Page title={m.failure_title()} lead={m.failure_lead()}>
        <Button onClick={() => window.location.reload()}>{m.reload()}</Button>
      </Page>
    </main>
  );
}

export function NotFoundPage() {
  return (
    <Page title={m.not_found_title()} lead={m.not_found_lead()}>
      <Button linkProps={{ href: paths.home() }}>{m.back_home()}</Button>
    </Page>
  );
}
