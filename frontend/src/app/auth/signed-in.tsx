import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { type ReactNode, useEffect, useState } from "react";
import { type User, UserContext } from "@/shared/session";
import { openSession } from "./oidc";

let opening: Promise<User> | undefined;
let announceExpiry: () => void = () => undefined;

/** One sign-in for the whole life of the page, however often React mounts this. */
function sessionOnce() {
  opening ??= openSession(() => announceExpiry());
  return opening;
}

export function SignedIn({ children }: { children: ReactNode }) {
  const [user, setUser] = useState<User>();
  const [failed, setFailed] = useState(false);
  const [expired, setExpired] = useState(false);
  useEffect(() => {
    announceExpiry = () => setExpired(true);
    sessionOnce().then(setUser, () => setFailed(true));
  }, []);
  if (failed) return <SignInFailed />;
  if (!user) {
    return (
      <main id="contenu" className="fr-container fr-py-8w">
        <p role="status" className="loading">
          Connexion en cours…
        </p>
      </main>
    );
  }
  return (
    <UserContext value={user}>
      {expired && <SessionExpired />}
      {children}
    </UserContext>
  );
}

function SignInFailed() {
  return (
    <main id="contenu" className="fr-container fr-py-8w">
      <h1 className="fr-h2">La connexion n’a pas abouti</h1>
      <p>Le service de connexion ne répond pas. Ce que vous aviez saisi est gardé sur ce poste.</p>
      <Button onClick={() => window.location.reload()}>Réessayer</Button>
    </main>
  );
}

/** Signing in again comes back to this very page, where drafts are found again. */
function SessionExpired() {
  return (
    <div role="alert" className="session-expired">
      <div className="fr-container fr-py-2w">
        <Alert
          severity="warning"
          title="Votre session a expiré"
          description="Ce que vous avez saisi est gardé sur cette page. Reconnectez-vous pour continuer."
        />
        <Button className="fr-mt-2w" onClick={() => window.location.reload()}>
          Se reconnecter
        </Button>
      </div>
    </div>
  );
}
