package fr.gouv.qualite.complaints.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

/**
 * E-mails in the formats of programs that one meets once a year. Where {@code %s} stands, somebody says something that the
 * desk must read; {@code %b} is the same in base64.
 */
final class MailFormats {

    private static final String MIXED = "Content-Type: multipart/mixed; boundary=b";
    private static final String ALTERNATIVE = "Content-Type: multipart/alternative; boundary=b";

    /** A message, without what all have. */
    record Format(String headers, String text, Charset charset) {

        byte[] body(String mark) {
            String coded = Base64.getEncoder().encodeToString(("Bonjour " + mark).getBytes(UTF_8));
            return text.replace("\n", "\r\n")
                    .replace("%s", mark)
                    .replace("%b", coded)
                    .getBytes(charset);
        }
    }

    private final List<Format> formats = new ArrayList<>();

    private MailFormats() {}

    /** Written by people: each is a case. */
    static List<Format> ofPeople() {
        MailFormats all = new MailFormats();
        all.characters();
        all.encodings();
        all.subjects();
        all.types();
        all.nested();
        all.signed();
        all.invitations();
        all.forwarded();
        all.files();
        all.pages();
        all.headers();
        return all.formats;
    }

    /** Written by programs: each is listed. */
    static List<Format> ofPrograms() {
        MailFormats all = new MailFormats();
        all.oldReports();
        all.answersOfPrograms();
        return all.formats;
    }

    private void characters() {
        for (String charset : List.of(
                "iso-8859-15",
                "windows-1250",
                "windows-1251",
                "koi8-r",
                "iso-8859-6",
                "gb2312",
                "big5",
                "iso-2022-jp",
                "euc-kr",
                "ibm850",
                "utf-16",
                "utf-16be")) {
            formats.add(
                    new Format("Content-Type: text/plain; charset=" + charset, "Bonjour %s", Charset.forName(charset)));
        }
        formats.add(
                new Format("Content-Type: text/plain; charset=macintosh", "Délai %s", Charset.forName("x-MacRoman")));
        for (String label :
                List.of("utf8", "'utf-8'", "utf-8;;", "\"utf-8", "=utf-8", "latin 1", "x-unknown", "charset=utf-8")) {
            add("Content-Type: text/plain; charset=" + label, "Délai %s");
        }
    }

    private void encodings() {
        add("Content-Transfer-Encoding: quoted-printable", "100 = pourquoi ? =ZZ %s =");
        add("Content-Transfer-Encoding: QUOTED-PRINTABLE (trop vieux)", "d=E9lai =\n%s");
        add("Content-Transfer-Encoding: base64", "%b\n\n-- \nUne liste a ajouté ceci !");
        add("Content-Transfer-Encoding: base64", "%b=\n=%b");
        add("Content-Transfer-Encoding: \"8bit\"", "%s");
        add("Content-Transfer-Encoding: x-uuencode", "%s\nbegin 644 a.txt\n#0V%T\n`\nend\n");
        add("Content-Transfer-Encoding: binary", "\u0000\u0001%s\u0002");
    }

    private void subjects() {
        add("Subject: =?utf-8*fr?Q?d=C3=A9lai_%s?=", "");
        add("Subject: =?UTF-8?B?%b?=", "");
        add("Subject: =?utf-8?Q?=F0=9F=98?= =?utf-8?Q?=A1_%s?=", "");
        add("Subject:\n =?utf-8?Q?tr=C3=A8s?=\n\t%s", "");
        add("Subject: =?utf-8?Q?sans fin %s", "");
        add("Subject: \u202E%s\u0007", "");
        add("Subject: un\nSubject: deux", "%s");
    }

    private void types() {
        for (String type : List.of(
                "text/plain charset=utf-8",
                "TEXT/PLAIN",
                "text/markdown",
                "text/enriched",
                "text/x-web-markdown",
                "text/plain\nContent-Type: text/html",
                "application/xhtml+xml",
                "message/partial; id=a; number=1; total=3",
                "multipart/mixed; boundary=",
                "multipart/mixed; boundary=\"a b:c\"")) {
            add("Content-Type: " + type, "%s");
        }
        add(
                "Content-Type: text/plain; format=flowed; delsp=yes",
                " >Une ligne \nqui %s \nse suit\n> cite \n> encore\n");
    }

    private void nested() {
        String texts = part("text/plain", "") + part("text/html", "<p>%s</p>");
        add(
                MIXED,
                "--b\nContent-Type: multipart/related; boundary=r\n\n--r\nContent-Type: multipart/alternative; boundary=a\n\n"
                        + texts.replace("--b", "--a") + "--a--\n--r--\n" + "--b--\n");
        add(
                ALTERNATIVE,
                part("text/plain", " ") + "--b\nContent-Type: multipart/mixed; boundary=m\n\n"
                        + "--m\nContent-Type: text/html\n\n<p>avant</p>\n--m\nContent-Type: text/html\n\n<p>%s</p>\n--m--\n--b--\n");
        add("Content-Type: multipart/digest; boundary=b", "--b\n\nFrom: d@example.org\n\n%s\n--b--\n");
        add("Content-Type: multipart/parallel; boundary=b", part("text/plain", "%s") + "--b--\n");
        add(
                "Content-Type: multipart/appledouble; boundary=b",
                part("application/applefile", "x") + part("text/plain", "%s"));
        add(MIXED, "Avant toute partie : rien\n" + part("text/plain", "%s") + "--b--\nAprès");
        add(MIXED, "--b  \nContent-Type: text/plain\n\n%s\n--b--  \n");
        add(MIXED, "--b\n--b\n\n%s\n--b\n--b--\n");
        add(MIXED, part("text/plain", "") + part("text/plain", "") + part("text/html", "%s"));
        String deep = IntStream.range(0, 14)
                .mapToObj(i -> "Content-Type: multipart/mixed; boundary=d" + i + "\n\n--d" + i + "\n")
                .reduce("", String::concat);
        add("Content-Type: multipart/mixed; boundary=d", "--d\n" + deep + "\n%s\n");
    }

    private void signed() {
        add(
                "Content-Type: multipart/signed; protocol=\"application/pkcs7-signature\"; micalg=sha-256; boundary=b",
                part("text/plain", "%s") + part("application/pkcs7-signature; name=smime.p7s", "MIIB") + "--b--\n");
        add(
                "Content-Type: multipart/signed; protocol=\"application/pgp-signature\"; boundary=b",
                part("text/plain", "%s") + part("application/pgp-signature", "x") + "--b--\n");
        add(
                "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\nSubject: %s\n"
                        + "Content-Transfer-Encoding: base64",
                "MIIB");
        add(
                "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b\nSubject: %s",
                part("application/pgp-encrypted", "Version: 1") + part("application/octet-stream", "x") + "--b--\n");
        add(
                "Content-Type: text/plain",
                "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n%s\n-----BEGIN PGP SIGNATURE-----\nx\n");
    }

    private void invitations() {
        String event = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Rendez-\n vous %s\nEND:VEVENT\nEND:VCALENDAR\n";
        add(
                ALTERNATIVE,
                part("text/plain", "") + part("text/calendar; method=REQUEST; charset=utf-8", event) + "--b--\n");
        add(MIXED, part("text/plain", "Voir %s") + part("application/ics; name=invite.ics", event) + "--b--\n");
        add("Content-Type: text/calendar; method=REPLY\nSubject: Accepté : %s", event);
    }

    private void forwarded() {
        String inner = "From: d@example.org\nSubject: dedans\n\n%s\n";
        add(MIXED, part("text/plain", "") + part("message/rfc822", inner) + "--b--\n");
        add(MIXED, part("message/rfc822", "Content-Type: message/rfc822\n\n" + inner) + "--b--\n");
        add(MIXED, part("message/rfc822; name=joint.eml\nContent-Disposition: attachment", inner) + "--b--\n");
        add(
                MIXED,
                part(
                                "message/rfc822\nContent-Transfer-Encoding: base64",
                                Base64.getEncoder().encodeToString("From: d@example.org\n\nbonjour\n".getBytes(UTF_8)))
                        + part("text/plain", "%s"));
        add(MIXED, part("message/external-body; access-type=URL", "x") + part("text/plain", "%s"));
    }

    private void files() {
        for (String name : List.of(
                "filename*0*=utf-8'fr'%s; filename*1*=%C3%A9t%C3%A9.pdf",
                "filename*=iso-8859-1''%s%E9.pdf",
                "filename=\"=?utf-8?Q?%s=C3=A9.pdf?=\"",
                "filename=%s.pdf; filename*=utf-8''%s.pdf",
                "filename=\"C:\\\\Mes documents\\\\%s.pdf\"",
                "filename=\"../../%s.pdf\"",
                "filename=\"%s" + "x".repeat(300) + ".pdf\"",
                "filename=%s é.pdf")) {
            add(
                    MIXED,
                    "--b\nContent-Type: application/pdf\nContent-Disposition: attachment; " + name + "\n\nx\n--b--\n");
        }
        add(MIXED, part("text/plain", "%s") + part("application/ms-tnef; name=winmail.dat", "x") + "--b--\n");
        add(MIXED, part("text/plain", "%s") + part("audio/wav; name=message.wav", "x") + "--b--\n");
        add(MIXED, "--b\nContent-Type: application/pdf; name=%s.pdf\nContent-Disposition: inline\n\nx\n--b--\n");
        add(
                "Content-Type: multipart/related; boundary=b",
                part("text/html", "<p>%s<img src=\"cid:a\"></p>") + part("image/png\nContent-ID: <a>", "x")
                        + "--b--\n");
    }

    private void pages() {
        for (String page : List.of(
                "<html><head><style>p{}</style><title>non</title></head><body><table><tr><td>%s</td></tr></table></body></html>",
                "<!--[if mso]><p>non</p><![endif]--><p>%s</p>",
                "<blockquote>Vous avez écrit</blockquote><pre>%s</pre>",
                "<p>&eacute;&#233;&nbsp;%s</p",
                "<div><div><p>%s<p>jamais fermé")) {
            add("Content-Type: text/html; charset=utf-8", page);
        }
        add("Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64", "%b");
        add(
                ALTERNATIVE,
                part("text/plain", "Votre logiciel n’affiche pas le HTML.") + part("text/html", "<p>%s</p>")
                        + "--b--\n");
        add(ALTERNATIVE, part("text/plain", "%s") + part("text/x-amp-html", "<!doctype html><p>non</p>") + "--b--\n");
    }

    private void headers() {
        for (String header : List.of(
                "To: undisclosed-recipients:;",
                "Disposition-Notification-To: camille@example.org",
                "Auto-Submitted: no",
                "Precedence: first-class",
                "Resent-From: autre@example.org\nResent-To: tiers@example.org",
                "Date: 31 Feb 1899 99:99",
                "Received: " + "x".repeat(20_000),
                "X-Spam: " + "*".repeat(998),
                "In-Reply-To: <" + "x".repeat(900) + "@x>",
                "References: " + "<a@x> ".repeat(3_000),
                "Reply-To: ;, <>, \"\"",
                "Reply-To: Équipe <camille@example.org>, autre@example.org",
                "Sans deux points",
                ": sans nom",
                "List-Unsubscribe: <mailto:x@example.org>")) {
            add(header, "%s");
        }
    }

    private void oldReports() {
        String daemon = "From: Mail Delivery Subsystem <MAILER-DAEMON@vieux.example>\nSubject: ";
        add(
                daemon + "Returned mail: User unknown %s",
                "   ----- Transcript of session follows -----\n550 <x@y>... User unknown\n");
        add(
                daemon + "Warning: could not send message for past 4 hours %s",
                "Will keep trying until message is 5 days old\n");
        add(
                "From: Administrateur système <admin@exchange.example>\nSubject: Non remis : %s",
                "Votre message n'a pas atteint certains ou tous les destinataires prévus.\n");
        add(
                "From: System Administrator <postmaster@nt.example>\nSubject: Undeliverable: %s",
                "did not reach the following recipient(s):");
        add(
                "From: Postmaster@notes.example\nSubject: DELIVERY FAILURE: User x not listed %s",
                "Your message was not delivered to: x\n");
        add(
                "X-Failed-Recipients: x@y.example\nSubject: Mail delivery failed %s",
                "A message that you sent could not be delivered\n");
        add(
                "Return-Path: <>\nFrom: MDaemon@md.example\nSubject: Warning: x - User unknown! %s",
                "x - no such user here.");
        add(
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b\nSubject: %s",
                part("text/plain", "Echec") + part("message/delivery-status", "Action: failed\nStatus: 5.1.1\n")
                        + part("text/rfc822-headers", "Message-ID: <inconnu@x>\n") + "--b--\n");
        add(
                "Content-Type: multipart/report; report-type=feedback-report; boundary=b\nSubject: %s",
                part("message/feedback-report", "Feedback-Type: abuse\n") + "--b--\n");
    }

    private void answersOfPrograms() {
        add("Auto-Submitted: auto-replied (vacation)\nSubject: Re: Bonjour %s", "Absent");
        add("X-Autorespond: oui\nSubject: %s", "Absent");
        add("Subject: Absent(e) du bureau : %s", "Absent");
        add("Subject: =?utf-8?Q?R=C3=A9ponse_automatique=C2=A0=3A_%s?=", "Absent");
        add("Precedence: auto_reply\nSubject: %s", "Absent");
        add("From: ne-pas-repondre@robot.example\nAuto-Submitted: auto-generated\nSubject: %s", "Sauvegarde terminée");
        add(
                "List-Unsubscribe: <https://x>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\nSubject: %s",
                "Promotions");
    }

    private void add(String headers, String body) {
        formats.add(new Format(headers, body, UTF_8));
    }

    private static String part(String type, String content) {
        return "--b\nContent-Type: " + type + "\n\n" + content + "\n";
    }
}
