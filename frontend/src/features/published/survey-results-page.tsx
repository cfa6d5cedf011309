import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Link, useParams } from "react-router";
import type { PublicChoice, PublicQuestion, PublicResultsView, PublicTheme } from "@/api/surveys/model";
import { useGetPublicCampaignResults } from "@/api/surveys/surveys";
import { m } from "@/paraglide/messages";
import { formatDay, formatNumber, formatValue } from "@/shared/format";
import { paths } from "@/shared/paths";
import { textOf } from "@/shared/questionnaire/text";
import { DataTable } from "@/shared/ui/data-table";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { RateMeter } from "@/shared/ui/rate-meter";

export function Component() {
  const { slug = "" } = useParams();
  const results = useGetPublicCampaignResults(slug);
  return (
    <Page title={textOf(results.data?.title) || m.survey_results_title()} lead={results.data?.siteName}>
      <Loaded query={results}>{(data) => <Results results={data} />}</Loaded>
      <p className="fr-mt-4w">
        <Link className="fr-link" to={paths.surveyResults()}>
          {m.survey_results_all()}
        </Link>
      </p>
    </Page>
  );
}

function Results({ results }: { results: PublicResultsView }) {
  const { from, to, responses, overall, themes, questions, threshold } = results;
  const between = m.survey_results_between({ from: formatDay(from), to: formatDay(to) });
  if (responses == null) {
    return (
      <p>
        {between}. {m.survey_results_few()}
      </p>
    );
  }
  const asked = questions.filter(({ choices }) => choices.length > 0);
  return (
    <>
      <p>
        {between}. {m.survey_results_persons({ count: formatNumber(responses) })}
      </p>
      <ul className="rows">
        <Rate rated={{ ...overall, label: m.survey_results_overall() }} threshold={threshold} />
      </ul>
      {themes.length > 0 && <h2 className="fr-h5 fr-mt-4w">{m.survey_results_themes()}</h2>}
      <ul className="rows">
        {themes.map((theme) => (
          <Rate key={theme.code} rated={{ ...theme, label: textOf(theme.label) }} threshold={threshold} />
        ))}
      </ul>
      <h2 className="fr-h5 fr-mt-4w">{m.survey_results_questions()}</h2>
      <p className="mention">{m.survey_results_withheld()}</p>
      <div className="columns even">
        {asked.map((question) => (
          <Question key={question.code} question={question} />
        ))}
      </div>
    </>
  );
}

type Rated = Omit<PublicTheme, "code" | "label"> & { label: string };

/** With the opinions and the persons behind it, unless they would tell of a few. */
function Rate({ rated, threshold }: { rated: Rated; threshold: number }) {
  const { label, rate, satisfied, base, persons, underThreshold, smallBase } = rated;
  const numbers = satisfied != null && base != null && persons != null;
  return (
    <li className="row" style={{ gridTemplateColumns: "1fr" }}>
      <RateMeter
        label={label}
        value={rate == null ? nothing(base) : formatValue(rate, "PERCENT")}
        rate={rate ?? undefined}
        under={underThreshold}
        threshold={threshold}
      />
      <div className="row-tags">
        {numbers && base > 0 && (
          <span className="mention">
            {m.survey_results_satisfied({
              satisfied: formatNumber(satisfied),
              base: formatNumber(base),
              persons: formatNumber(persons),
            })}
          </span>
        )}
        {underThreshold && (
          <Badge small severity="error">
            {m.survey_results_under({ threshold: formatValue(threshold, "PERCENT") })}
          </Badge>
        )}
        {smallBase && rate != null && (
          <Badge small severity="warning">
            {m.survey_results_small()}
          </Badge>
        )}
      </div>
    </li>
  );
}

const nothing = (base: number | null | undefined) =>
  base === 0 ? m.survey_results_no_answer() : m.survey_results_not_shown();

function Question({ question }: { question: PublicQuestion }) {
  const { label, base, rate, choices } = question;
  const caption = [
    textOf(label),
    base == null ? m.survey_results_not_shown() : m.survey_results_base({ count: formatNumber(base) }),
    rate != null && m.survey_results_question_satisfied({ rate: formatValue(rate, "PERCENT") }),
  ];
  return (
    <DataTable
      caption={caption.filter(Boolean).join(" – ")}
      rows={choices}
      rowKey={(choice) => choice.code}
      columns={[
        { header: m.survey_results_answer(), cell: (choice) => textOf(choice.label) },
        { header: m.survey_results_count(), numeric: true, cell: countText },
        { header: m.survey_results_share(), numeric: true, cell: shareText },
      ]}
    />
  );
}

const countText = ({ count }: PublicChoice) =>
  count == null ? m.survey_results_not_shown() : formatNumber(count);

const shareText = ({ share }: PublicChoice) => (share == null ? "–" : formatValue(share, "PERCENT"));
