package nl.schoolbel.deploy.e2e;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import nl.schoolbel.deploy.local.PartFailed;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;
import org.awaitility.Awaitility;

/**
 * A physical backup of the stack's PostgreSQL and the way back to any moment after it: a copy of the cluster taken while it runs, and
 * every log segment since. An operator for PostgreSQL does the same in production.
 */
final class PostgresBackup {

    /** A copy has no use for the log of its source, nor for the lock of a running server. */
    private static final Set<String> LEFT_OUT = Set.of("pg_wal", "postmaster.pid", "postmaster.opts");

    private final Stack stack;
    private final Path cluster;
    private final Path archive;
    private final Path copy;

    /** @param data the stack's data directory */
    PostgresBackup(Stack stack, Path data) {
        this.stack = stack;
        Path whole = data.toAbsolutePath();
        this.cluster = whole.resolve("postgres");
        this.archive = whole.resolve("backup/log");
        this.copy = whole.resolve("backup/copy");
    }

    /** From here on every log segment is kept; needs a restart of the server. */
    void keepLog() throws IOException, SQLException, PartFailed {
        Files.createDirectories(archive);
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            sql.execute("alter system set archive_mode = on");
            sql.execute("alter system set archive_command = 'test ! -f \"%1$s/%%f\" && cp \"%%p\" \"%1$s/%%f\"'"
                    .formatted(archive));
        }
        stack.stopPostgres();
        stack.startPostgres();
    }

    /** Copies the cluster while it runs. */
    void take() throws IOException, SQLException {
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            sql.execute("select pg_backup_start('drill', fast => true)");
            copyTree(cluster, copy);
            try (ResultSet stop = sql.executeQuery("select labelfile from pg_backup_stop(wait_for_archive => true)")) {
                stop.next();
                Files.writeString(copy.resolve("backup_label"), stop.getString(1));
            }
        }
        Files.createDirectories(copy.resolve("pg_wal/archive_status"));
    }

    /** A moment to which the databases can be taken back: what has committed by now is before it. */
    OffsetDateTime moment() throws SQLException {
        try (Connection connection = connect();
                Statement sql = connection.createStatement();
                ResultSet now = sql.executeQuery("select clock_timestamp()")) {
            now.next();
            return now.getObject(1, OffsetDateTime.class);
        }
    }

    /** What has been written so far is in the archive; the last segment would go there only once it is full. */
    void archiveAll() throws SQLException {
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            String last = one(sql, "select pg_walfile_name(pg_switch_wal())");
            Awaitility.await("archive of " + last)
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> Files.exists(archive.resolve(last)));
        }
    }

    /** The cluster is lost, all of it; what comes back is the copy, followed by the log up to the moment. */
    void restoreTo(OffsetDateTime moment) throws IOException, PartFailed, SQLException {
        stack.stopPostgres();
        deleteTree(cluster);
        copyTree(copy, cluster);
        Files.createDirectories(cluster.resolve("pg_wal/archive_status"));
        Files.writeString(cluster.resolve("postgresql.auto.conf"), """
                restore_command = 'cp "%s/%%f" "%%p"'
                recovery_target_time = '%s'
                recovery_target_action = 'promote'
                """.formatted(archive, inSettings(moment)));
        Files.createFile(cluster.resolve("recovery.signal"));
        stack.startPostgres();
        awaitEndOfRecovery();
    }

    /** Letters for a zone are not known yet where settings are read. */
    private static String inSettings(OffsetDateTime moment) {
        return moment.toInstant().toString().replace("Z", "+00");
    }

    private void awaitEndOfRecovery() throws SQLException {
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            Awaitility.await("end of the recovery")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> one(sql, "select pg_is_in_recovery()").equals("f"));
        }
    }

    private Connection connect() throws SQLException {
        String postgres = stack.jdbcUrl(Service.TICKETS).replaceFirst("/[^/]*$", "/postgres");
        return DriverManager.getConnection(postgres, "postgres", stack.databaseAdminPassword());
    }

    private static String one(Statement sql, String question) throws SQLException {
        try (ResultSet answer = sql.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                if (LEFT_OUT.contains(directory.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Path target = to.resolve(from.relativize(directory));
                Files.createDirectories(target);
                Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(directory));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!LEFT_OUT.contains(file.getFileName().toString())) {
                    try {
                        Files.copy(file, to.resolve(from.relativize(file)));
                    } catch (NoSuchFileException gone) {
                        return visitFileFailed(file, gone);
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            /** A running server deletes files of its own; the log says so too. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
                if (fault instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw fault;
            }
        });
    }

    private static void deleteTree(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException fault) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
