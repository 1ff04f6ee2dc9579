package nl.schoolbel.sla.gateway.connectors.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for people says what the files say. */
class ConnectorsPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"topdesk", "zammad"})
    void everyRowOfTheTablesStandsThere(String name) throws IOException {
        String page = Files.readString(Path.of("../docs/connectors.md"));
        Mapping mapping = nl.schoolbel.sla.gateway.connectors.mapping.Files.mapping(name);

        assertThat(page.lines()).containsAll(rows(mapping));
    }

    private static List<String> rows(Mapping mapping) {
        List<String> rows = new ArrayList<>();
        mapping.settings()
                .forEach(one -> rows.add("| `%s` | %s | %s | %s |"
                        .formatted(
                                one.name(),
                                one.needed() ? "yes" : "no",
                                one.usually() == null ? "" : "`" + one.usually() + "`",
                                one.meaning())));
        mapping.in().statuses().forEach((theirs, ours) -> rows.add("| %s | `%s` |".formatted(theirs, ours)));
        mapping.out().statuses().forEach((ours, theirs) -> rows.add("| `%s` | %s |".formatted(ours, theirs)));
        mapping.out().priorities().forEach((ours, theirs) -> rows.add("| %s | %s |".formatted(ours, theirs)));
        return rows;
    }
}
