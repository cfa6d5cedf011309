import { CallOut } from "@codegouvfr/react-dsfr/CallOut";
import { Tile } from "@codegouvfr/react-dsfr/Tile";
import { m } from "@/paraglide/messages";
import { useAnswerDays } from "@/shared/commitments";
import { paths } from "@/shared/paths";
import { Page } from "@/shared/ui/page";

export function Component() {
  const days = useAnswerDays();
  const doors = [
    { title: m.home_lodge_title(), text: m.home_lodge_text(), href: paths.lodge() },
    { title: m.home_follow_title(), text: m.home_follow_text(), href: paths.follow() },
    { title: m.home_survey_title(), text: m.home_survey_text(), href: paths.surveys() },
    { title: m.home_results_title(), text: m.home_results_text(), href: paths.results() },
  ];
  return (
    <Page title={m.home_title()} lead={m.home_lead()}>
      <div className="fr-grid-row fr-grid-row--gutters fr-mb-4w">
        {doors.map((door) => (
          <div key={door.href} className="fr-col-12 fr-col-sm-6 fr-col-lg-3">
            <Tile
              title={door.title}
              titleAs="h2"
              desc={door.text}
              linkProps={{ href: door.href }}
              enlargeLinkOrButton
            />
          </div>
        ))}
      </div>
      {days && <CallOut title={m.home_deadlines_title()}>{m.home_deadlines_text(days)}</CallOut>}
    </Page>
  );
}
