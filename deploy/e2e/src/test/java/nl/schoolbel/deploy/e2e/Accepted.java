package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the services said yes to under load; all of it has to be there afterwards, once. Safe for threads.
 *
 * @param reported tickets
 * @param handedOver tickets
 * @param accepted tickets that the beheerpartner's system accepted by callback
 * @param comments by ticket, how many
 * @param requests of coaching
 * @param tools of knowledge
 */
record Accepted(
        Set<String> reported,
        Set<String> handedOver,
        Set<String> accepted,
        Map<String, Long> comments,
        Set<String> requests,
        Set<String> tools) {

    static Accepted nothing() {
        return new Accepted(
                ConcurrentHashMap.newKeySet(),
                ConcurrentHashMap.newKeySet(),
                ConcurrentHashMap.newKeySet(),
                new ConcurrentHashMap<>(),
                ConcurrentHashMap.newKeySet(),
                ConcurrentHashMap.newKeySet());
    }

    /** Tickets that were handed over and not accepted. */
    Set<String> late() {
        Set<String> late = new HashSet<>(handedOver);
        late.removeAll(accepted);
        return late;
    }

    /** The load was of every kind: what is not there cannot be lost. */
    void assertOfEveryKind() {
        assertThat(List.of(late(), accepted, comments.keySet(), requests, tools))
                .allSatisfy(kind -> assertThat(kind).isNotEmpty());
    }
}
