package nl.schoolbel.simulator.http;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The last {@value #KEPT} calls of a face, oldest first. */
public final class CallLog {

    private static final int KEPT = 1_000;

    /**
     * @param path with the query, decoded
     * @param body as sent
     * @param status as answered; 0 when there was no answer
     */
    public record Call(Instant at, String method, String path, String body, int status) {}

    private final Deque<Call> calls = new ArrayDeque<>();

    public synchronized void add(Instant at, Request request, int status) {
        if (calls.size() == KEPT) {
            calls.removeFirst();
        }
        String path = request.query().isEmpty() ? request.path() : request.path() + "?" + request.query();
        calls.addLast(new Call(at, request.method(), path, request.body(), status));
    }

    public synchronized List<Call> calls() {
        return new ArrayList<>(calls);
    }

    public synchronized void clear() {
        calls.clear();
    }
}
