package fr.gouv.qualite.platform.service.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.regex.Pattern;

/** Maximum body sizes: small everywhere, larger at the addresses that take files. */
@ConfigMapping(prefix = "qualite.bodies")
public interface BodyLimits {

    /** In any body but a file. */
    @WithDefault("1M")
    MemorySize largest();

    /** In one file. */
    @WithDefault("5M")
    MemorySize largestFile();

    /** The addresses that take one file as their whole body; none when absent. */
    Optional<Pattern> filesAt();

    default boolean isFile(String path) {
        return filesAt().filter(at -> at.matcher(path).matches()).isPresent();
    }

    /** In bytes. */
    default long of(String path) {
        return (isFile(path) ? largestFile() : largest()).asLongValue();
    }

    /** In bytes; above the limit for a file, so that its resource can reject it with the reason. */
    default long cutAt(String path) {
        return isFile(path) ? 2 * of(path) : of(path);
    }

    /** The French sentence of the refusal. */
    default String fileTooLarge() {
        return "Ce fichier dépasse la taille permise (" + largestFile().asLongValue() / (1024 * 1024)
                + " Mo). Envoyez-en une version plus légère.";
    }
}
