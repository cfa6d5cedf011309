import { handleCasesRoles } from "@/api/complaints/complaints";
import { recordMeasurementRoles } from "@/api/indicators/indicators";
import { createActionRoles } from "@/api/reporting/reporting";
import { may, seesWholePrefecture, useUser } from "@/shared/session";
import { Page } from "@/shared/ui/page";
import { CampaignsWaiting } from "./campaigns-waiting";
import { CasesWaiting } from "./cases-waiting";
import { MonthWaiting } from "./month-waiting";
import { ProposalsWaiting } from "./proposals-waiting";
import { ReportsWaiting } from "./reports-waiting";

/** What is waiting for this very person, each part on its own: one service down leaves the others in place. */
export function Component() {
  const user = useUser();
  return (
    <Page title="Ce qui m’attend" lead={`Bonjour, ${user.name}.`}>
      <div className="waiting">
        {may(user, handleCasesRoles) && <CasesWaiting />}
        {(may(user, recordMeasurementRoles) || seesWholePrefecture(user)) && <MonthWaiting />}
        <CampaignsWaiting />
        {may(user, createActionRoles) && user.prefecture && <ProposalsWaiting prefecture={user.prefecture} />}
        {seesWholePrefecture(user) && <ReportsWaiting />}
      </div>
    </Page>
  );
}
