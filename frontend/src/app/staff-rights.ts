import { matchPath } from "react-router";
import {
  createReplyTemplateRoles,
  listSetAsideMailsRoles,
  mergeThemesRoles,
  recordCaseRoles,
  searchPersonsRoles,
} from "@/api/complaints/complaints";
import {
  getConsolidationRoles,
  listStandingsRoles,
  putFrameworkRoles,
  putIndicatorRoles,
} from "@/api/indicators/indicators";
import { createActionRoles } from "@/api/reporting/reporting";
import { createCampaignRoles, enterPaperResponseRoles } from "@/api/surveys/surveys";
import { may, type Role, type User } from "@/shared/session";

/** The pages that are for one operation, and who may call it; every other page is read by all. */
const reserved: Record<string, readonly Role[]> = {
  "/app/consolidation": getConsolidationRoles,
  "/app/consolidation/:indicator": listStandingsRoles,
  "/app/referentiels/:code/nouvelle-version": putFrameworkRoles,
  "/app/definitions/nouvelle": putIndicatorRoles,
  "/app/reclamations/personnes": searchPersonsRoles,
  "/app/reclamations/themes": mergeThemesRoles,
  "/app/reclamations/courriers-types/nouveau": createReplyTemplateRoles,
  "/app/reclamations/courriels": listSetAsideMailsRoles,
  "/app/reclamations/nouvelle": recordCaseRoles,
  "/app/enquetes/nouvelle": createCampaignRoles,
  "/app/enquetes/:slug/saisie": enterPaperResponseRoles,
  "/app/actions/nouvelle": createActionRoles,
};

/** Whether a page is for this person: its menu entry is shown, and its address opens it, by the same answer. */
export function mayOpen(user: User, pathname: string): boolean {
  return Object.entries(reserved).every(
    ([pattern, roles]) => matchPath(pattern, pathname) === null || may(user, roles),
  );
}
