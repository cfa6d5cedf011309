-- Cases up to :total, each with its first step: five years of messages, one in twenty still open. Their words are
-- drawn as a language's are, a few very often and most rarely.
WITH words AS (
    SELECT string_to_array(
        'bonjour guichet rendez-vous attente dossier réponse accueil titre permis passeport carte délai courriel agent '
        || 'préfecture demande étranger séjour véhicule immatriculation téléphone site horaires handicap accès parking '
        || 'courrier pièce justificatif renouvellement convocation récépissé file ticket borne numérique orientation '
        || 'affichage langue politesse bruit propreté siège ascenseur nationalité association logement nuisance mairie '
        || 'voisin impôt caisse tribunal recours médiateur élection', ' ') AS common),
new AS (
    SELECT n, n % 351 AS site, date '2021-12-01' + (n * 7919 % 1816)::int AS day, n % 20 = 0 AS open
    FROM generate_series((SELECT count(*) FROM case_file) + 1, :total) n),
written AS (
    INSERT INTO case_file (id, number, site, prefecture, kind, channel, scope, state, language, received_on, received_month,
        holiday_zone, time_zone, deadline_rule, owed_answer, due_on, answered_on, answer, working_days_to_answer,
        answered_in_time, subject, message, desk_rank, steps, version)
    SELECT gen_random_uuid(), 'B-' || n, 21 + site % 70 || '-SITE-' || site, 21 + site % 70,
        (ARRAY['COMPLAINT', 'SUGGESTION', 'COMPLIMENT', 'INFORMATION_REQUEST'])[1 + n % 4],
        (ARRAY['WEB_FORM', 'QR_CODE', 'EMAIL', 'LETTER', 'URN'])[1 + n % 5], 'RECEPTION',
        CASE WHEN open THEN 'RECEIVED' ELSE 'CLOSED' END, 'fr', day, date_trunc('month', day), 'METROPOLE', 'Europe/Paris',
        'QUAL_E_PREF/COMPLAINT/ELECTRONIC', true, day + 7, CASE WHEN open THEN NULL ELSE day + 3 END,
        CASE WHEN open THEN NULL ELSE 'Nous avons pris note de votre message.' END,
        CASE WHEN open THEN NULL ELSE 2 END, CASE WHEN open THEN NULL ELSE true END,
        'Message ' || n,
        (SELECT string_agg(CASE WHEN rank <= 57 THEN common[rank] ELSE 'mot' || rank END, ' ')
         FROM (SELECT 1 + floor(power(random(), 4) * 20000)::int AS rank FROM generate_series(1, 40) WHERE n > 0) drawn, words),
        CASE WHEN open THEN day - date '1970-01-01' + 7 ELSE 3000000 - (day - date '1970-01-01') END, 1, 0
    FROM new
    RETURNING id, received_on)
INSERT INTO case_event (case_id, position, type, at, took_place, author_id, author_name, summary)
SELECT id, 1, 'RECEPTION', received_on, received_on, 'requester', 'Usager', 'Reçu.' FROM written;
VACUUM (ANALYZE) case_file, case_event;
