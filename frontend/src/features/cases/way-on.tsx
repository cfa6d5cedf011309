import { Link } from "react-router";
import type { Way } from "./next-case";

/** Above a case: back to the list as one left it, and on to the next. */
export function WayOn({ way: { list, next } }: { way: Way }) {
  return (
    <nav aria-label="Liste des demandes" className="inline no-print fr-mb-2w">
      <Link className="fr-link fr-icon-arrow-left-line fr-link--icon-left" to={list}>
        Revenir à la liste
      </Link>
      {next && (
        <Link className="fr-link fr-icon-arrow-right-line fr-link--icon-right" to={next}>
          Passer à la suivante
        </Link>
      )}
    </nav>
  );
}

/** Once answered: the next one is the first thing to press. */
export function NextCase({ way: { list, next, loading } }: { way: Way }) {
  if (loading) return null;
  return next ? (
    <Link className="fr-btn" to={next}>
      Demande suivante
    </Link>
  ) : (
    <>
      <p>C’était la dernière de la liste.</p>
      <Link className="fr-btn" to={list}>
        Revenir à la liste
      </Link>
    </>
  );
}
