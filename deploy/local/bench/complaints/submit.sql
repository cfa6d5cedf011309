-- The rows that lodging a message writes, a statement each, for pgbench: the yardstick, which stays as it is when the
-- service sends fewer messages than that.
\set n random(0, 350)
\set a random(1, 9000000000000000000)
BEGIN;
INSERT INTO idempotent_answer (caller, key_name, operation, body_trace)
VALUES ('anonymous', md5('k' || :a) || md5('l' || :a), 'POST /api/complaints/v1/public/cases', md5('b' || :a) || md5('c' || :a)) ON CONFLICT DO NOTHING;
WITH arrived AS (
    INSERT INTO case_file (id, number, site, prefecture, bureau, kind, channel, scope, theme, state, language, received_on,
        received_month, holiday_zone, time_zone, deadline_rule, owed_answer, due_on, subject, message, requester_name,
        requester_email, requester_postal_address, secret_hash, desk_rank, steps, version)
    VALUES (md5((:a)::text)::uuid, 'N' || :a, 21 + :n % 70 || '-SITE-' || :n, (21 + :n % 70)::text, NULL, 'COMPLAINT',
        'WEB_FORM', 'TO_QUALIFY', NULL, 'RECEIVED', 'fr', current_date, date_trunc('month', current_date)::date,
        'METROPOLE', 'Europe/Paris', 'QUAL_E_PREF/COMPLAINT/ELECTRONIC', true, current_date + 7, 'Attente au guichet',
        'J’ai attendu plus d’une heure au guichet des cartes grises malgré mon rendez-vous de dix heures. L’agent a été courtois, mais personne n’a pu me dire quand mon dossier serait prêt ni à qui écrire. Je souhaite connaître le délai et la liste des pièces à fournir pour ne pas revenir une troisième fois.',
        'Camille Exemple', NULL, '1 rue de la Gare, 76000 Rouen', sha256((:a)::text::bytea), 20784, 1, 0)
    ON CONFLICT (number) DO NOTHING RETURNING id)
INSERT INTO case_event (case_id, position, type, at, took_place, author_id, author_name, summary, note)
SELECT id, 1, 'RECEPTION', now(), current_date, 'requester', 'Usager', 'Reçu par le canal « Formulaire de contact ».', NULL
FROM arrived;
INSERT INTO outbox (id, topic, key, type, dataschema, occurred_at, traceparent, data)
VALUES (md5('o' || :a)::uuid, 'qualite.complaints.case.v1', md5((:a)::text), 'fr.gouv.qualite.complaints.case-received.v1',
    'https://qualite.gouv.fr/schemas/case.v1.json', now(), '00-543d064509919391a7868b7d4d7b5f2a-e35d8a0eea412020-01',
    '{"id": "36a03bf7-fe83-409e-acbe-97df95ef552e", "number": "76-2026-T7QH67", "site": "76-SITE-55", "kind": "COMPLAINT", "channel": "WEB_FORM", "scope": "TO_QUALIFY", "state": "RECEIVED", "receivedOn": "2026-11-20", "dueOn": "2026-11-27", "owedAnswer": true, "version": 0}');
UPDATE idempotent_answer SET status = 201, headers = '{}'::jsonb, sealed_body = decode(repeat(md5((:a)::text), 8), 'hex')
WHERE caller = 'anonymous' AND key_name = md5('k' || :a) || md5('l' || :a);
COMMIT;
