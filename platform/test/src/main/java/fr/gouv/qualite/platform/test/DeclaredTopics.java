package fr.gouv.qualite.platform.test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The platform's list of topics, {@code deploy/contracts/topics.yaml}, and the ones that a module has for its tests. */
record DeclaredTopics(int partitions, String cleanup, List<Declared> topics) {

    private static final Path PLATFORM = Path.of("deploy/contracts/topics.yaml");
    private static final Path OF_THE_TESTS = Path.of("src/test/resources/topics.yaml");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** @param readers where each service that reads the topic puts the messages that it cannot read */
    record Declared(String name, String key, String writer, Map<String, String> readers) {}

    static DeclaredTopics ofThePlatform() {
        return read(fromAbove(PLATFORM));
    }

    static List<DeclaredTopics> all() {
        DeclaredTopics platform = ofThePlatform();
        return Files.exists(OF_THE_TESTS) ? List.of(platform, read(OF_THE_TESTS)) : List.of(platform);
    }

    List<String> writtenBy(String service) {
        return topics.stream()
                .filter(topic -> topic.writer().equals(service))
                .map(Declared::name)
                .toList();
    }

    List<String> readBy(String service) {
        return topics.stream()
                .filter(topic -> topic.readers().containsKey(service))
                .map(Declared::name)
                .toList();
    }

    List<String> deadLettersOf(String service) {
        return topics.stream()
                .flatMap(topic -> Stream.ofNullable(topic.readers().get(service)))
                .distinct()
                .toList();
    }

    /** Modules are tested from their own folder, which is one or two below the project's. */
    private static Path fromAbove(Path file) {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(file))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(file + " is in no folder above"));
    }

    private static DeclaredTopics read(Path file) {
        try {
            return YAML.readValue(file.toFile(), DeclaredTopics.class);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}
