package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.EventType;

/**
 * Records of topics, counted by what they tell: the same id twice is the same fact, which a node that was killed between sending and
 * noting may have told again.
 */
final class ToldOnce {

    /** By id, the first record. */
    private final Map<String, ToldEvents.Told> facts;

    private ToldOnce(Map<String, ToldEvents.Told> facts) {
        this.facts = facts;
    }

    static ToldOnce of(Collection<ToldEvents.Told> records) {
        return new ToldOnce(records.stream()
                .collect(Collectors.toMap(told -> told.source() + told.id(), told -> told, (first, again) -> first)));
    }

    private List<ToldEvents.Told> of(EventType<?> type) {
        return facts.values().stream()
                .filter(told -> told.type().equals(type.type()))
                .toList();
    }

    /** How often a fact was told of each thing. */
    Map<String, Long> count(EventType<?> type) {
        return of(type).stream().collect(Collectors.groupingBy(told -> told.at().key(), Collectors.counting()));
    }

    /** The things of which a fact was told. */
    Set<String> keys(EventType<?> type) {
        return count(type).keySet();
    }

    /** The fact was told of each of these things, and once. */
    void assertOnce(EventType<?> type, Set<String> things) {
        Map<String, Long> told = count(type);
        assertThat(things).as(type.type()).allSatisfy(thing -> assertThat(told).containsEntry(thing, 1L));
    }

    /** Of each of these things the facts are numbered 1, 2, 3 … by each that told them, without a hole and without a twin. */
    void assertNumberedWithoutHoles(Set<String> things) {
        Map<String, List<Long>> numbers = facts.values().stream()
                .filter(told -> things.contains(told.at().key()))
                .collect(Collectors.groupingBy(
                        told -> told.source() + " " + told.at().topic() + " "
                                + told.at().key(),
                        Collectors.mapping(ToldEvents.Told::sequence, Collectors.toList())));
        assertThat(numbers)
                .isNotEmpty()
                .allSatisfy((of, told) -> assertThat(new TreeSet<>(told))
                        .as(of)
                        .hasSameSizeAs(told)
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, told.size()).boxed().toList()));
    }

    /** No two facts of a type say the same in these fields of their data. */
    void assertNoTwins(EventType<?> type, String... fields) {
        Map<String, Set<String>> twins = new HashMap<>();
        for (ToldEvents.Told told : of(type)) {
            JsonNode data = data(told);
            String same = told.at().key()
                    + List.of(fields).stream()
                            .map(field -> " " + data.path(field).asText())
                            .collect(Collectors.joining());
            twins.computeIfAbsent(same, key -> new HashSet<>()).add(told.id());
        }
        assertThat(twins)
                .as(type.type())
                .isNotEmpty()
                .allSatisfy((same, ids) -> assertThat(ids).as(same).hasSize(1));
    }

    private static JsonNode data(ToldEvents.Told told) {
        try {
            return EventJson.mapper().readTree(told.at().value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
