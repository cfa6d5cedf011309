package fr.gouv.qualite.indicators.transparency;

import fr.gouv.qualite.platform.FrenchDate;
import fr.gouv.qualite.platform.publication.DocumentRenderer;
import fr.gouv.qualite.platform.publication.Edition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the posters of a display, with the address of its public page. */
@ApplicationScoped
class DisplayPosters implements DocumentRenderer {

    @Inject
    DisplayEditions editions;

    @ConfigProperty(name = "qualite.public-url")
    String publicUrl;

    @Override
    public String kind() {
        return DisplayEditions.KIND;
    }

    @Override
    public List<String> formats() {
        return Stream.of(PaperSize.values()).map(PaperSize::code).toList();
    }

    @Override
    public byte[] render(Edition edition, String format) {
        return poster(editions.content(edition), dateline(edition), PaperSize.of(format));
    }

    byte[] draft(DisplayContent content, PaperSize size) {
        return poster(content, "Projet, non publié.", size);
    }

    private byte[] poster(DisplayContent content, String dateline, PaperSize size) {
        return new PosterPage(content, dateline, publicUrl + "/transparence/" + content.site(), size).pdf();
    }

    private static String dateline(Edition edition) {
        return "Publié le " + FrenchDate.of(edition.publishedOn())
                + (edition.correction() == null
                        ? "."
                        : ". Version " + edition.number() + ", qui corrige la précédente\u00a0: "
                                + edition.correction());
    }
}
