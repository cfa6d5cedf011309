import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;

/**
 * Creates one role and one database of its own for each name, and sets the role's password. Run
 * again, it changes nothing. PostgreSQL's binaries from Maven Central hold no psql, hence this.
 *
 * <p>Arguments: {@code host:port name…}; the superuser's password is in the environment variable {@code DB_PASSWORD}, that of
 * each role in {@code DB_PASSWORD_<NAME>}. Names are ours, never typed by anyone.
 */
void main(String[] arguments) throws SQLException {
    var password = System.getenv("DB_PASSWORD");
    var url = "jdbc:postgresql://" + arguments[0] + "/postgres";
    try (var server = DriverManager.getConnection(url, "postgres", password)) {
        for (var name : Arrays.copyOfRange(arguments, 1, arguments.length)) {
            createRole(server, name, System.getenv("DB_PASSWORD_" + name.toUpperCase(Locale.ROOT)));
            createDatabase(server, name);
        }
    }
}

void createRole(Connection server, String name, String password) throws SQLException {
    var verb = exists(server, "SELECT 1 FROM pg_roles WHERE rolname = ?", name) ? "ALTER" : "CREATE";
    execute(server, verb + " ROLE " + name + " LOGIN PASSWORD '" + password.replace("'", "''") + "'");
}

void createDatabase(Connection server, String name) throws SQLException {
    if (!exists(server, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
        execute(server, "CREATE DATABASE " + name + " OWNER " + name);
        execute(server, "REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
    }
}

boolean exists(Connection server, String query, String name) throws SQLException {
    try (var statement = server.prepareStatement(query)) {
        statement.setString(1, name);
        return statement.executeQuery().next();
    }
}

void execute(Connection server, String sql) throws SQLException {
    try (var statement = server.createStatement()) {
        statement.execute(sql);
    }
}
