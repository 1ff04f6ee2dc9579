package nl.schoolbel.simulator.http;

import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What is done later, and the callers who are never answered; neither holds a thread. */
public final class Waiting implements AutoCloseable {

    /** More than anybody leaves hanging at once; beyond it the oldest is hung up on. */
    private static final int LEFT_AT_MOST = 2_000;

    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
    private final Deque<HttpExchange> left = new ArrayDeque<>();

    public void later(Runnable work, long delay, TimeUnit unit) {
        timer.schedule(work, delay, unit);
    }

    synchronized void leave(HttpExchange exchange) {
        if (left.size() == LEFT_AT_MOST) {
            left.removeFirst().close();
        }
        left.addLast(exchange);
    }

    @Override
    public void close() {
        timer.shutdownNow();
        synchronized (this) {
            left.forEach(HttpExchange::close);
            left.clear();
        }
    }
}
