package nl.schoolbel.deploy.e2e;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.client.Answer;
import nl.schoolbel.deploy.local.client.UnexpectedAnswer;

/**
 * Calls the services as a careful portal does: when the connection breaks it sends the very same again, with the same {@code
 * Idempotency-Key}, and nothing else is tried twice. It counts, and keeps what went wrong. Safe for threads.
 */
final class SteadfastCaller {

    /** The balancer has another node at hand, so the second time should do. */
    private static final int MOST_TIMES = 5;

    private static final int SLOWEST = 5;

    private final World world;
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong retries = new AtomicLong();
    private final ConcurrentSkipListMap<Long, String> slowest = new ConcurrentSkipListMap<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    SteadfastCaller(World world) {
        this.world = world;
    }

    /** The answer, or {@code null} when it was none of 2xx: that is among the failures then. */
    Answer get(Service service, Account account, String path) {
        return call(service, account, "GET", path, Map.of(), null);
    }

    /**
     * As {@link #get}, with a key of its own.
     *
     * @param etag goes along as {@code If-Match}; {@code null} for none
     */
    Answer post(Service service, Account account, String path, String etag, Object body) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        if (etag != null) {
            headers.put("If-Match", etag);
        }
        return call(service, account, "POST", path, headers, body);
    }

    private Answer call(
            Service service, Account account, String method, String path, Map<String, String> headers, Object body) {
        Answer answer = persist(
                method + " " + service.basePath() + path.replaceAll("[0-9a-f-]{36}", "{id}"),
                () -> world.stack().api(service, account).call(method, path, headers, body));
        if (answer != null && !answer.isSuccess()) {
            failures.add(method + " " + service.basePath() + path + " was answered with " + answer.status() + " "
                    + answer.body());
            return null;
        }
        return answer;
    }

    /** Does something until it is not broken off. */
    private Answer persist(String what, Supplier<Answer> call) {
        requests.incrementAndGet();
        long begin = System.nanoTime();
        try {
            for (int time = 1; ; time++) {
                try {
                    return call.get();
                } catch (UnexpectedAnswer noAnswer) {
                    if (time == MOST_TIMES || !isBroken(noAnswer)) {
                        failures.add(what + ": " + noAnswer.getMessage());
                        return null;
                    }
                    retries.incrementAndGet();
                }
            }
        } finally {
            took(what, Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    private static boolean isBroken(UnexpectedAnswer noAnswer) {
        return noAnswer.getCause() instanceof IOException fault && !(fault instanceof HttpTimeoutException);
    }

    /** A call that somebody else made, for the same count. */
    void counts(int broken, String failure) {
        requests.incrementAndGet();
        retries.addAndGet(broken);
        if (failure != null) {
            failures.add(failure);
        }
    }

    void failed(String what) {
        failures.add(what);
    }

    long requests() {
        return requests.get();
    }

    /** How often a connection broke so far. */
    long retries() {
        return retries.get();
    }

    private void took(String what, Duration time) {
        slowest.put(time.toNanos(), what);
        if (slowest.size() > SLOWEST) {
            slowest.pollFirstEntry();
        }
    }

    /** The slowest calls with their milliseconds, each from the first try to the answer. */
    List<String> slowest() {
        return slowest.descendingMap().entrySet().stream()
                .map(call -> Duration.ofNanos(call.getKey()).toMillis() + " ms " + call.getValue())
                .toList();
    }

    ConcurrentLinkedQueue<String> failures() {
        return failures;
    }
}
