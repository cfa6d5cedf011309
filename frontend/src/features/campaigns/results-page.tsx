import { Link, useParams } from "react-router";
import type { ChoiceResult, QuestionResult, ResultsView } from "@/api/surveys/model";
import { useGetCampaignResults } from "@/api/surveys/surveys";
import { formatDay, formatNumber, formatValue } from "@/shared/format";
import { paths } from "@/shared/paths";
import { textOf } from "@/shared/questionnaire/text";
import { ThemeRates } from "@/shared/results/theme-rates";
import { DataTable } from "@/shared/ui/data-table";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";

export function Component() {
  const { slug = "" } = useParams();
  const results = useGetCampaignResults(slug);
  return (
    <Page title="Résultats de l’enquête" lead={textOf(results.data?.title)}>
      <Loaded query={results}>{(data) => <Results results={data} />}</Loaded>
    </Page>
  );
}

function Results({ results }: { results: ResultsView }) {
  if (results.responses === 0) return <Empty title="Pas encore de réponse" />;
  const low = results.themes.filter((theme) => theme.underThreshold);
  return (
    <>
      <p>
        <strong>{results.responses} réponses complètes</strong>, du {formatDay(results.from)} au{" "}
        {formatDay(results.to)}.
      </p>
      {results.overall.rate !== undefined && (
        <dl className="figures">
          <div className={results.overall.underThreshold ? "figure late" : "figure"}>
            <dt>
              Tous thèmes réunis ({formatNumber(results.overall.satisfied)} satisfaits sur{" "}
              {formatNumber(results.overall.base)} avis, donnés par {formatNumber(results.overall.persons)}{" "}
              personnes)
            </dt>
            <dd>{formatValue(results.overall.rate, "PERCENT")}</dd>
          </div>
        </dl>
      )}
      <h2 className="fr-h5">Satisfaction par thème</h2>
      <ThemeRates
        themes={results.themes.map((theme) => ({ ...theme, label: textOf(theme.label) }))}
        threshold={results.threshold}
      />
      {low.length > 0 && (
        <p>
          {low.length} thème{low.length > 1 ? "s appellent" : " appelle"} une action d’amélioration.{" "}
          <Link className="fr-link" to={paths.actions()}>
            Voir les actions proposées
          </Link>
        </p>
      )}
      <h2 className="fr-h5 fr-mt-4w">Réponses par question</h2>
      <div className="columns even">
        {results.questions.map((question) => (
          <QuestionTable key={question.code} question={question} />
        ))}
      </div>
    </>
  );
}

function QuestionTable({ question }: { question: QuestionResult }) {
  if (question.choices.length === 0) return null;
  return (
    <DataTable
      caption={[textOf(question.label), `${question.base} réponses`, satisfactionOf(question)]
        .filter(Boolean)
        .join(" – ")}
      rows={question.choices}
      rowKey={(choice) => choice.code}
      columns={[
        { header: "Réponse", cell: (choice) => textOf(choice.label) },
        { header: "Nombre", numeric: true, cell: (choice) => choice.count },
        { header: "Part", numeric: true, cell: shareText },
      ]}
    />
  );
}

const satisfactionOf = ({ rate }: QuestionResult) =>
  rate != null && `${formatValue(rate, "PERCENT")} de satisfaits`;

const shareText = ({ share }: ChoiceResult) => (share === undefined ? "–" : formatValue(share, "PERCENT"));
