package nl.schoolbel.knowledge.searching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.schoolbel.knowledge.searching.domain.SearchWords;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How well teachers find what would help them. The queries are in {@code judged/queries.tsv}; the score is printed, and must
 * not fall below what was measured when it was made. Those that fail are known: they stand in the README.
 */
class JudgedSearchTest {

    private static final Path QUERIES = Path.of("src/test/resources/judged/queries.tsv");
    private static final int LOOKED_AT = 5;

    private static SearchParts parts;
    private static JudgedCorpus corpus;
    private static final Map<String, List<Judged>> BY_CLASS = new LinkedHashMap<>();

    /** One query with what it found, by kind and key. */
    record Judged(String query, Set<String> expected, List<String> found) {

        /** 1 when the first hit is right, 1/2 when the second is, and so on; 0 when none is. */
        double reciprocalRank() {
            if (expected.isEmpty()) {
                return found.isEmpty() ? 1 : 0;
            }
            for (int i = 0; i < found.size(); i++) {
                if (expected.contains(found.get(i))) {
                    return 1.0 / (i + 1);
                }
            }
            return 0;
        }

        /** Which part of what would help is among the first five. */
        double recall() {
            return expected.isEmpty()
                    ? reciprocalRank()
                    : (double) first().stream().filter(expected::contains).count()
                            / Math.min(LOOKED_AT, expected.size());
        }

        List<String> first() {
            return found.subList(0, Math.min(LOOKED_AT, found.size()));
        }
    }

    @BeforeAll
    static void search() throws Exception {
        parts = new SearchParts("judged");
        corpus = JudgedCorpus.into(parts.index);
        parts.sql.update("analyze search_item, search_word");
        for (String line : lines()) {
            String[] fields = line.split("\t", -1);
            Set<String> expected = fields[2].equals("none")
                    ? Set.of()
                    : Arrays.stream(fields[2].split(",")).collect(Collectors.toCollection(TreeSet::new));
            BY_CLASS.computeIfAbsent(fields[0], any -> new ArrayList<>())
                    .add(new Judged(fields[1], expected, found(fields[1])));
        }
    }

    @AfterAll
    static void drop() throws Exception {
        parts.close();
    }

    @Test
    void mostOfWhatTeachersTypeFindsWhatHelpsThem() {
        List<Judged> all = BY_CLASS.values().stream().flatMap(List::stream).toList();
        StringBuilder score =
                new StringBuilder("Judged search: " + all.size() + " queries, " + corpus.size() + " items\n");
        BY_CLASS.forEach((name, some) -> score.append(line(name, some)));
        score.append(line("all", all));
        all.stream()
                .filter(one -> one.recall() < 1 || one.reciprocalRank() < 1)
                .forEach(one -> score.append(String.format(
                        Locale.ROOT,
                        "  %.2f %.2f %s -> %s, expected %s%n",
                        one.reciprocalRank(),
                        one.recall(),
                        one.query(),
                        one.first(),
                        one.expected())));
        System.out.println(score);

        assertThat(all).hasSizeGreaterThanOrEqualTo(60);
        assertThat(reciprocalRank(all)).isGreaterThan(0.87);
        assertThat(recall(all)).isGreaterThan(0.86);
    }

    private static String line(String name, List<Judged> some) {
        return String.format(
                Locale.ROOT,
                "  %-12s %3d queries  MRR %.3f  recall@5 %.3f%n",
                name,
                some.size(),
                reciprocalRank(some),
                recall(some));
    }

    private static double reciprocalRank(List<Judged> some) {
        return some.stream().mapToDouble(Judged::reciprocalRank).average().orElse(0);
    }

    private static double recall(List<Judged> some) {
        return some.stream().mapToDouble(Judged::recall).average().orElse(0);
    }

    private static List<String> found(String query) {
        return parts.finder.find(SearchWords.of(query), SearchFilter.of(null, false), true).hits().stream()
                .map(corpus::name)
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(QUERIES).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
