package fr.gouv.qualite.complaints.mail;

import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.FollowSecret;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address of the page on which a person follows their case. */
@ApplicationScoped
class FollowUpLink {

    private final String publicUrl;

    FollowUpLink(@ConfigProperty(name = "qualite.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** The secret is after the « # »: browsers never send it, so it is in no server's log. */
    String to(CaseFile file, FollowSecret secret) {
        return publicUrl + "/suivi/" + file.number() + "#" + secret.reveal();
    }
}
