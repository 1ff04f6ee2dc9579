package nl.schoolbel.knowledge.searching;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.schoolbel.knowledge.synonyms.Synonyms;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.parts.TestDatabase;
import org.flywaydb.core.Flyway;

/**
 * The search without its service: the real classes and migrations on a schema of its own, in one transaction, so that what
 * other tests put into the index is not among the hits.
 */
final class SearchParts implements AutoCloseable {

    final SearchIndex index = new SearchIndex();
    final Finder finder = new Finder();
    final Suggester suggester = new Suggester();
    final Sql sql = new Sql();

    private final Connection connection;
    private final String schema;

    SearchParts(String schema) throws Exception {
        this.schema = schema;
        TestDatabase server = TestDatabase.running();
        connection = DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
        try (Statement statement = connection.createStatement()) {
            // In the schema that the service has them in, whoever is first.
            statement.execute("create extension if not exists pg_trgm schema public");
            statement.execute("create extension if not exists unaccent schema public");
            Flyway.configure()
                    .dataSource(server.jdbcUrl(), server.username(), server.password())
                    .schemas(schema)
                    .locations("filesystem:" + migrations())
                    .load()
                    .migrate();
            statement.execute("set search_path = " + schema + ", public");
        }
        connection.setAutoCommit(false);
        wire();
    }

    /** Those of the index, and of the cards and practices that it was filled from first. */
    private static Path migrations() throws IOException {
        Path wanted = Files.createTempDirectory("search-migrations");
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (Path file : files.filter(
                            file -> file.toString().matches(".*__(knowledge|practices|searching|search_[a-z_]+)\\.sql"))
                    .toList()) {
                Files.copy(file, wanted.resolve(file.getFileName()));
            }
        }
        return wanted;
    }

    private void wire() throws Exception {
        Lexicon lexicon = new Lexicon();
        HitStore hits = new HitStore();
        QueryMaker maker = new QueryMaker();
        SuggestionStore suggestions = new SuggestionStore();
        IndexReading reading = new IndexReading();
        Synonyms synonyms = new Synonyms();
        Constructor<?> constructor =
                Class.forName(Synonyms.class.getPackageName() + ".SynonymStore").getDeclaredConstructor();
        constructor.setAccessible(true);
        Object synonymStore = constructor.newInstance();
        set(sql, "dataSource", source());
        index.known = new KnownWords();
        for (Object part : List.of(index, index.known, lexicon, hits, reading, synonymStore)) {
            set(part, "sql", sql);
        }
        set(synonyms, "store", synonymStore);
        hits.reading = reading;
        suggestions.reading = reading;
        maker.lexicon = lexicon;
        maker.synonyms = synonyms;
        finder.lexicon = lexicon;
        finder.maker = maker;
        finder.store = hits;
        suggester.lexicon = lexicon;
        suggester.store = suggestions;
    }

    private static void set(Object part, String field, Object value) throws ReflectiveOperationException {
        Field found = part.getClass().getDeclaredField(field);
        found.setAccessible(true);
        found.set(part, value);
    }

    /** Always the same connection, which stays open. */
    private DataSource source() {
        Connection open = (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> open);
    }

    @Override
    public void close() throws SQLException {
        try (Connection own = connection;
                Statement statement = own.createStatement()) {
            own.rollback();
            statement.execute("drop schema " + schema + " cascade");
            own.commit();
        }
    }
}
