import { createActionRoles, createAnnualReportRoles } from "@/api/reporting/reporting";
import { may, type User } from "@/shared/session";

/** Who manages the prefecture plans for all its sites, as they write its annual report; a référent for their own. */
export const mayPlan = (user: User, site?: string) =>
  may(user, createActionRoles) &&
  (may(user, createAnnualReportRoles) || (site !== undefined && user.sites.includes(site)));
