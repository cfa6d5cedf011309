package fr.gouv.qualite.complaints.attachment;

import fr.gouv.qualite.complaints.privacy.CaseErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The files joined to cases, in the service's own database: they are saved, restored and erased with their case. Each
 * is cut into parts, written and read one at a time (see the decision record 0006).
 */
@ApplicationScoped
class Attachments {

    /** In bytes. */
    private static final int PART = 256 * 1024;

    private static final String COLUMNS = "id, name, media_type, size, from_person, added_at, scan";

    @Inject
    DataSource dataSource;

    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID caseId, AttachmentView attachment, ReceivedFile file) throws IOException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO attachment (case_id, hash, " + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, caseId);
            insert.setString(2, file.hash());
            insert.setObject(3, attachment.id());
            insert.setString(4, attachment.name());
            insert.setString(5, attachment.mediaType());
            insert.setInt(6, attachment.size());
            insert.setBoolean(7, attachment.fromPerson());
            insert.setObject(8, attachment.addedAt().atOffset(ZoneOffset.UTC));
            insert.setString(9, attachment.scan().name());
            insert.executeUpdate();
            addParts(connection, attachment.id(), file);
        } catch (SQLException e) {
            throw new IllegalStateException("The attachment could not be kept", e);
        }
    }

    private static void addParts(Connection connection, UUID id, ReceivedFile file) throws SQLException, IOException {
        try (PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO attachment_part (attachment, position, bytes) VALUES (?, ?, ?)");
                InputStream content = Files.newInputStream(file.path())) {
            for (int position = 0; position < parts(file.size()); position++) {
                insert.setObject(1, id);
                insert.setInt(2, position);
                insert.setBytes(3, content.readNBytes(PART));
                insert.executeUpdate();
            }
        }
    }

    /** In the order they came. */
    List<AttachmentView> of(UUID caseId) {
        return select("case_id = ? ORDER BY added_at, id", caseId);
    }

    Optional<AttachmentView> named(UUID caseId, UUID id) {
        return select("case_id = ? AND id = ?", caseId, id).stream().findFirst();
    }

    /** Finds the same file, sent before for the same case. */
    Optional<AttachmentView> same(UUID caseId, ReceivedFile file) {
        return select("case_id = ? AND hash = ?", caseId, file.hash()).stream().findFirst();
    }

    /** Writes the content part by part, outside a transaction, so that slow downloads do not hold a connection. */
    void write(AttachmentView attachment, OutputStream out) throws IOException {
        for (int position = 0; position < parts(attachment.size()); position++) {
            out.write(part(attachment.id(), position));
        }
    }

    /** The same of a file that may have been erased meanwhile: nothing is then written. */
    void write(UUID id, OutputStream out) throws IOException {
        for (AttachmentView attachment : select("id = ?", id)) {
            write(attachment, out);
        }
    }

    /** The oldest files that no antivirus has looked at. */
    List<UUID> notScanned(int limit) {
        return select("scan = 'NOT_SCANNED' ORDER BY added_at LIMIT " + limit).stream()
                .map(AttachmentView::id)
                .toList();
    }

    void mark(UUID id, Scan scan) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("UPDATE attachment SET scan = ? WHERE id = ?")) {
            update.setString(1, scan.name());
            update.setObject(2, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The verdict could not be kept", e);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void erase(@Observes CaseErased erased) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement("DELETE FROM attachment WHERE case_id = ?")) {
            delete.setObject(1, erased.caseId());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The attachments could not be erased", e);
        }
    }

    private static int parts(int size) {
        return (size + PART - 1) / PART;
    }

    private byte[] part(UUID id, int position) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT bytes FROM attachment_part WHERE attachment = ? AND position = ?")) {
            select.setObject(1, id);
            select.setInt(2, position);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("The attachment was erased while it was read");
                }
                return row.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The attachment could not be read", e);
        }
    }

    private List<AttachmentView> select(String condition, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT " + COLUMNS + " FROM attachment WHERE " + condition)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            List<AttachmentView> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(view(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The attachments could not be listed", e);
        }
    }

    private static AttachmentView view(ResultSet row) throws SQLException {
        return new AttachmentView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size"),
                row.getBoolean("from_person"),
                row.getObject("added_at", java.time.OffsetDateTime.class).toInstant(),
                Scan.valueOf(row.getString("scan")));
    }
}
