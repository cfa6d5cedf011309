package fr.gouv.qualite.reporting.readmodel;

import java.util.List;

/**
 * One topic, what its events are read as, and what they change.
 *
 * @param upsert takes the event as one JSON parameter; never replaces a row by one of the same or a lower version
 */
record Projection<T>(String topic, Class<T> event, String table, String upsert) {

    static final Projection<OrganisationEvent> ORGANISATION =
            new Projection<>("qualite.indicators.organisation.v1", OrganisationEvent.class, "organisation", """
            INSERT INTO organisation AS known (code, kind, prefecture, name, site_type, town, version)
            SELECT code, kind, prefecture, name, "siteType", town, version
            FROM jsonb_to_record(?::jsonb) AS event (
                code text, kind text, prefecture text, name text, "siteType" text, town text, version bigint)
            ON CONFLICT (code) DO UPDATE SET (kind, prefecture, name, site_type, town, version) =
                (EXCLUDED.kind, EXCLUDED.prefecture, EXCLUDED.name, EXCLUDED.site_type, EXCLUDED.town,
                 EXCLUDED.version)
            WHERE known.version < EXCLUDED.version""");

    static final Projection<IndicatorEvent> INDICATOR =
            new Projection<>("qualite.indicators.indicator.v1", IndicatorEvent.class, "indicator", """
            INSERT INTO indicator AS known
                (code, label, unit, frequency, sense, formula, precision, rubric, feed, targets, version)
            SELECT code, label, unit, frequency, sense, formula, precision, rubric, feed, targets, version
            FROM jsonb_to_record(?::jsonb) AS event (
                code text, label text, unit text, frequency text, sense text, formula text, precision int,
                rubric text, feed text, targets jsonb, version bigint)
            ON CONFLICT (code) DO UPDATE SET
                (label, unit, frequency, sense, formula, precision, rubric, feed, targets, version) =
                (EXCLUDED.label, EXCLUDED.unit, EXCLUDED.frequency, EXCLUDED.sense, EXCLUDED.formula,
                 EXCLUDED.precision, EXCLUDED.rubric, EXCLUDED.feed, EXCLUDED.targets, EXCLUDED.version)
            WHERE known.version < EXCLUDED.version""");

    static final Projection<MeasurementEvent> MEASUREMENT =
            new Projection<>("qualite.indicators.measurement.v1", MeasurementEvent.class, "measurement", """
            INSERT INTO measurement AS known
                (site, indicator, period, first_day, last_day, state, numerator, denominator, value, remark, reason,
                 source, target_comparator, target_value, assessment, version)
            SELECT site, indicator, period, "firstDay", "lastDay", state, numerator, denominator, value, remark,
                reason, source, target ->> 'comparator', (target ->> 'value')::numeric, assessment, version
            FROM jsonb_to_record(?::jsonb) AS event (
                site text, indicator text, period text, "firstDay" date, "lastDay" date, state text,
                numerator numeric, denominator numeric, value numeric, remark text, reason text, source text,
                target jsonb, assessment text, version bigint)
            ON CONFLICT (site, indicator, period) DO UPDATE SET
                (state, numerator, denominator, value, remark, reason, source, target_comparator, target_value,
                 assessment, version) =
                (EXCLUDED.state, EXCLUDED.numerator, EXCLUDED.denominator, EXCLUDED.value, EXCLUDED.remark,
                 EXCLUDED.reason, EXCLUDED.source, EXCLUDED.target_comparator, EXCLUDED.target_value,
                 EXCLUDED.assessment, EXCLUDED.version)
            WHERE known.version < EXCLUDED.version""");

    static final Projection<CaseEvent> CASE =
            new Projection<>("qualite.complaints.case.v1", CaseEvent.class, "complaint_case", """
            INSERT INTO complaint_case AS known
                (id, number, site, bureau, kind, channel, scope, theme, state, received_on, due_on, owed_answer,
                 answered_on, working_days_to_answer, answered_in_time, version)
            SELECT id, number, site, bureau, kind, channel, scope, theme, state, "receivedOn", "dueOn", "owedAnswer",
                "answeredOn", "workingDaysToAnswer", "answeredInTime", version
            FROM jsonb_to_record(?::jsonb) AS event (
                id text, number text, site text, bureau text, kind text, channel text, scope text, theme text,
                state text, "receivedOn" date, "dueOn" date, "owedAnswer" boolean, "answeredOn" date,
                "workingDaysToAnswer" int, "answeredInTime" boolean, version bigint)
            ON CONFLICT (id) DO UPDATE SET
                (number, site, bureau, kind, channel, scope, theme, state, received_on, due_on, owed_answer,
                 answered_on, working_days_to_answer, answered_in_time, version) =
                (EXCLUDED.number, EXCLUDED.site, EXCLUDED.bureau, EXCLUDED.kind, EXCLUDED.channel, EXCLUDED.scope,
                 EXCLUDED.theme, EXCLUDED.state, EXCLUDED.received_on, EXCLUDED.due_on, EXCLUDED.owed_answer,
                 EXCLUDED.answered_on, EXCLUDED.working_days_to_answer, EXCLUDED.answered_in_time, EXCLUDED.version)
            WHERE known.version < EXCLUDED.version""");

    static final Projection<MonthlyFiguresEvent> MONTHLY_FIGURES = new Projection<>(
            "qualite.complaints.monthly-figures.v1", MonthlyFiguresEvent.class, "complaint_month", """
            INSERT INTO complaint_month AS known (site, month, figures, version)
            SELECT site, month, figures, version
            FROM jsonb_to_record(?::jsonb) AS event (site text, month text, figures jsonb, version bigint)
            ON CONFLICT (site, month) DO UPDATE SET (figures, version) = (EXCLUDED.figures, EXCLUDED.version)
            WHERE known.version < EXCLUDED.version""");

    static final Projection<SurveyResultsEvent> SURVEY_RESULTS =
            new Projection<>("qualite.surveys.results.v1", SurveyResultsEvent.class, "survey", """
            INSERT INTO survey AS known
                (campaign, title, site, starts_on, ends_on, state, responses, themes, questions, version)
            SELECT campaign, title, site, "from", "to", state, responses, themes, questions, version
            FROM jsonb_to_record(?::jsonb) AS event (
                campaign text, title text, site text, "from" date, "to" date, state text, responses int,
                themes jsonb, questions jsonb, version bigint)
            ON CONFLICT (campaign) DO UPDATE SET
                (title, site, starts_on, ends_on, state, responses, themes, questions, version) =
                (EXCLUDED.title, EXCLUDED.site, EXCLUDED.starts_on, EXCLUDED.ends_on, EXCLUDED.state,
                 EXCLUDED.responses, EXCLUDED.themes, EXCLUDED.questions, EXCLUDED.version)
            WHERE known.version < EXCLUDED.version""");

    static final Projection<ReplyControlEvent> REPLY_CONTROL =
            new Projection<>("qualite.complaints.reply-control.v1", ReplyControlEvent.class, "reply_control", """
            INSERT INTO reply_control AS known (id, site, quarter, population, drawn, controlled, results, version)
            SELECT id, site, quarter, population, drawn, controlled, results, version
            FROM jsonb_to_record(?::jsonb) AS event (
                id text, site text, quarter text, population int, drawn int, controlled int, results jsonb,
                version bigint)
            ON CONFLICT (id) DO UPDATE SET (population, drawn, controlled, results, version) =
                (EXCLUDED.population, EXCLUDED.drawn, EXCLUDED.controlled, EXCLUDED.results, EXCLUDED.version)
            WHERE known.version < EXCLUDED.version""");

    static final List<Projection<?>> ALL =
            List.of(ORGANISATION, INDICATOR, MEASUREMENT, CASE, MONTHLY_FIGURES, SURVEY_RESULTS, REPLY_CONTROL);
}
