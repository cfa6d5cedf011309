package fr.gouv.qualite.platform.service.outbox;

import java.io.File;
import java.io.IOException;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/** A replica of the relay in a process of its own, so that it can be killed. */
final class RelayProcess {

    private RelayProcess() {}

    /** Relays without end: only a kill stops it. */
    public static void main(String[] arguments) {
        OutboxRelay relay = new OutboxRelay(
                database(arguments[0]), new Broker(Map.of("bootstrap.servers", arguments[1]), "platform"));
        while (true) {
            relay.relay();
        }
    }

    static Process start(String database, String kafka) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        RelayProcess.class.getName(),
                        database,
                        kafka)
                .redirectErrorStream(true)
                .redirectOutput(new File("target", "relay-process.log"))
                .start();
    }

    private static PGSimpleDataSource database(String url) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        database.setUser("postgres");
        database.setPassword("postgres");
        return database;
    }
}
