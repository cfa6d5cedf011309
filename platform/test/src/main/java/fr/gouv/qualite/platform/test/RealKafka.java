package fr.gouv.qualite.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.properties.MetaProperties;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.apache.kafka.metadata.properties.MetaPropertiesVersion;
import org.apache.kafka.metadata.properties.PropertiesUtils;
import org.jspecify.annotations.Nullable;

/** One KRaft broker inside the JVM of the tests, with the declared topics. It can be stopped and started again with its data and port. */
public final class RealKafka implements AutoCloseable {

    private static @Nullable RealKafka current;

    private final Path data;
    private final int port;
    private final Properties configuration;
    private @Nullable KafkaRaftServer server;

    private RealKafka(Path data, int port, Properties configuration) {
        this.data = data;
        this.port = port;
        this.configuration = configuration;
    }

    /** The broker that the running tests use. */
    public static RealKafka current() {
        RealKafka broker = current;
        if (broker == null) {
            throw new IllegalStateException("No broker was started");
        }
        return broker;
    }

    static RealKafka start() throws IOException {
        Path data = Files.createTempDirectory("kafka");
        int port = freePort();
        int controllerPort = freePort();
        Properties configuration = new Properties();
        configuration.setProperty("node.id", "1");
        configuration.setProperty("process.roles", "broker,controller");
        configuration.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        configuration.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        configuration.setProperty("controller.listener.names", "CONTROLLER");
        configuration.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        configuration.setProperty("log.dirs", data.toString());
        configuration.setProperty("auto.create.topics.enable", "false");
        // Allocated whole at start; the default is 128 MB.
        configuration.setProperty("log.cleaner.dedupe.buffer.size", "8388608");
        configuration.setProperty("offsets.topic.num.partitions", "1");
        configuration.setProperty("offsets.topic.replication.factor", "1");
        configuration.setProperty("transaction.state.log.num.partitions", "1");
        configuration.setProperty("transaction.state.log.replication.factor", "1");
        configuration.setProperty("transaction.state.log.min.isr", "1");
        configuration.setProperty("group.initial.rebalance.delay.ms", "0");
        configuration.setProperty("log.retention.ms", "-1");
        format(data);
        RealKafka kafka = new RealKafka(data, port, configuration);
        kafka.up();
        kafka.createTopics();
        current = kafka;
        return kafka;
    }

    /** The topics declared for the platform and for the module's tests, and no other: a mistyped name is refused. */
    private void createTopics() {
        List<NewTopic> topics =
                DeclaredTopics.all().stream().flatMap(RealKafka::topics).toList();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", address()))) {
            admin.createTopics(topics)
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }

    private static Stream<NewTopic> topics(DeclaredTopics list) {
        return list.topics().stream()
                .flatMap(topic -> Stream.concat(
                        Stream.of(topic(topic.name(), list.partitions(), list.cleanup())),
                        topic.readers().values().stream().distinct().map(letters -> topic(letters, 1, "delete"))));
    }

    private static NewTopic topic(String name, int partitions, String cleanup) {
        return new NewTopic(name, partitions, (short) 1).configs(Map.of("cleanup.policy", cleanup));
    }

    /** Where clients connect. */
    public String address() {
        return "127.0.0.1:" + port;
    }

    /** Starts the broker again on the same port, with the events it already had. */
    public void up() {
        KafkaRaftServer started = new KafkaRaftServer(new KafkaConfig(configuration, false), Time.SYSTEM);
        started.startup();
        server = started;
    }

    /** Stops the broker: from then on it refuses every connection. */
    public void down() {
        KafkaRaftServer running = server;
        server = null;
        if (running != null) {
            running.shutdown();
            running.awaitShutdown();
        }
    }

    @Override
    public void close() {
        down();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void format(Path data) throws IOException {
        MetaProperties properties = new MetaProperties.Builder()
                .setVersion(MetaPropertiesVersion.V1)
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .setDirectoryId(Uuid.randomUuid())
                .build();
        PropertiesUtils.writePropertiesFile(
                properties.toProperties(),
                data.resolve(MetaPropertiesEnsemble.META_PROPERTIES_NAME).toString(),
                false);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
