package nl.schoolbel.deploy.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.HdrHistogram.Histogram;

/**
 * Makes calls on a fixed number of threads until a time or a count is reached. Each thread makes its next call when the
 * last one is answered, so there are never more in flight than threads; how long a call would have waited for a free
 * one is not in its latency.
 */
final class Load {

    /** One call, by one thread at a time. */
    @FunctionalInterface
    interface Call {

        /** Makes it; whether the answer was the expected one. An exception counts as an error too. */
        boolean make() throws Exception;
    }

    /** Thrown by a call that was told to come back later. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
    }

    private record Share(Histogram latencies, long errors, long refused) {}

    private final int threads;

    Load(int threads) {
        this.threads = threads;
    }

    /**
     * Runs until the first of both bounds.
     *
     * @param calls gives each thread, counted from 0, its call
     */
    Measured run(String operation, Duration longest, int most, IntFunction<Call> calls) throws InterruptedException {
        AtomicInteger left = new AtomicInteger(most);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Share>> shares = new ArrayList<>();
            long begin = System.nanoTime();
            for (int thread = 0; thread < threads; thread++) {
                Call call = calls.apply(thread);
                shares.add(() -> share(call, begin + longest.toNanos(), left));
            }
            List<Future<Share>> done = pool.invokeAll(shares);
            return sum(operation, done, Duration.ofNanos(System.nanoTime() - begin));
        } finally {
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private static Share share(Call call, long end, AtomicInteger left) {
        Histogram latencies = Measured.emptyHistogram();
        long errors = 0;
        long refused = 0;
        while (System.nanoTime() - end < 0 && left.getAndDecrement() > 0) {
            long begin = System.nanoTime();
            try {
                if (succeeds(call)) {
                    long micros = (System.nanoTime() - begin) / 1_000;
                    latencies.recordValue(Math.min(micros, latencies.getHighestTrackableValue()));
                } else {
                    errors++;
                }
            } catch (Refused later) {
                refused++;
            }
        }
        return new Share(latencies, errors, refused);
    }

    private static boolean succeeds(Call call) throws Refused {
        try {
            return call.make();
        } catch (Refused later) {
            throw later;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception counted) {
            return false;
        }
    }

    private static Measured sum(String operation, List<Future<Share>> shares, Duration took)
            throws InterruptedException {
        Histogram latencies = Measured.emptyHistogram();
        long errors = 0;
        long refused = 0;
        for (Future<Share> future : shares) {
            try {
                latencies.add(future.get().latencies());
                errors += future.get().errors();
                refused += future.get().refused();
            } catch (ExecutionException e) {
                throw new IllegalStateException("the load itself failed", e.getCause());
            }
        }
        return new Measured(operation, latencies, errors, refused, took);
    }
}
