package fr.gouv.qualite.indicators.transparency;

import fr.gouv.qualite.indicators.FrenchDate;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the posters of a display, with the address of its public page. */
@ApplicationScoped
class PosterMaking {

    @Inject
    Displays displays;

    @ConfigProperty(name = "qualite.public-url")
    String publicUrl;

    /** Keeps both sizes of what has just been published. */
    void make(TransparencyDisplay display, DisplayContent content) {
        String dateline = "Publié le " + FrenchDate.of(display.publishedOn)
                + (display.correction == null
                        ? "."
                        : ". Version " + display.version + ", qui corrige la précédente\u00a0: " + display.correction);
        for (PaperSize size : PaperSize.values()) {
            Poster poster = new Poster();
            poster.display = display.id;
            poster.size = size;
            poster.pdf = new PosterPage(content, dateline, page(content), size).pdf();
            displays.keep(poster);
        }
    }

    byte[] draft(DisplayContent content, PaperSize size) {
        return new PosterPage(content, "Projet, non publié.", page(content), size).pdf();
    }

    private String page(DisplayContent content) {
        return publicUrl + "/transparence/" + SiteCode.of(content.site());
    }
}
