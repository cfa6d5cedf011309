import { Link } from "react-router";
import type { BoardRow } from "@/api/indicators/model";
import { labelKinds, onlineChannels, otherChannels } from "@/shared/case-families";
import { paths } from "@/shared/paths";
import { isQuarter, lastDayOf } from "@/shared/periods";
import type { RowPlace } from "./use-row-entry";

/** What each computed figure of complaints counts: the channels, and the answers among what was received. */
const counted: Record<string, { channel: string; answer: string }> = {
  COMPLAINT_ELECTRONIC_IN_TIME: { channel: onlineChannels, answer: "OWED" },
  COMPLAINT_ELECTRONIC_MEAN_DELAY: { channel: onlineChannels, answer: "GIVEN" },
  COMPLAINT_PAPER_IN_TIME: { channel: otherChannels, answer: "OWED" },
  COMPLAINT_PAPER_MEAN_DELAY: { channel: otherChannels, answer: "GIVEN" },
};

/** Leads from a figure that is computed to the rows it is computed from. */
export function CountedRows({ row, place }: { row: BoardRow; place: RowPlace }) {
  if (row.feed !== "COMPUTED") return null;
  const cases = counted[row.indicator];
  if (cases && !isQuarter(place.month)) {
    return (
      <Link
        className="fr-link fr-link--sm"
        to={paths.cases({
          countedBy: place.site,
          receivedFrom: `${place.month}-01`,
          receivedTo: lastDayOf(place.month),
          kind: labelKinds,
          ...cases,
        })}
        aria-label={`Les demandes comptées : ${row.label}`}
      >
        Les demandes comptées
      </Link>
    );
  }
  if (!row.indicator.startsWith("PAN_")) return null;
  return (
    <Link
      className="fr-link fr-link--sm"
      to={paths.digitalPoints()}
      aria-label={`Le point d’accueil numérique : ${row.label}`}
    >
      Le point d’accueil numérique
    </Link>
  );
}
