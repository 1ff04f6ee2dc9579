package nl.schoolbel.platform.work;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Threads that look for waiting rows: at once when woken, every poll interval otherwise, and with a pause after a fault.
 * The rows are the truth and every node polls, so a lost wake-up costs one interval and nothing else. The threads are
 * the worker's own; requests never wait for them. Nothing that a round throws ends them, an error of the machine neither;
 * each is counted, and when a round ended well last is told ({@link WorkerMeters}).
 */
public final class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final Duration PAUSE_AFTER_FAULT = Duration.ofSeconds(1);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(8);

    /** All of this process. */
    private static final Set<Worker> RUNNING = ConcurrentHashMap.newKeySet();

    private final String name;
    private final int threads;
    private final Duration poll;
    private final Round round;
    private final Semaphore news = new Semaphore(0);
    private final Semaphore stop = new Semaphore(0);
    private ExecutorService running;
    private WorkerMeters meters;
    private boolean lasting;
    private long patienceEndsNanos;
    private volatile boolean stopping;

    /** When each thread that is in a round began it, by the machine's monotonic clock. */
    private final Map<Thread, Long> rounds = new ConcurrentHashMap<>();

    /** The names of workers that have been in one round for longer than this. */
    public static List<String> busyFor(Duration longest) {
        long before = System.nanoTime() - longest.toNanos();
        return RUNNING.stream()
                .filter(worker -> worker.rounds.values().stream().anyMatch(began -> began - before < 0))
                .map(worker -> worker.name)
                .sorted()
                .toList();
    }

    /** One look at the waiting rows; {@code true} when more wait, so that the next round starts at once. */
    @FunctionalInterface
    public interface Round {
        boolean work();
    }

    public Worker(String name, int threads, Duration poll, Round round) {
        this.name = name;
        this.threads = threads;
        this.poll = poll;
        this.round = round;
    }

    /**
     * Goes on at the end of the process until its owner stops it: for one that writes down how the work of others ended.
     * Call before the start.
     */
    public Worker lasting() {
        lasting = true;
        return this;
    }

    /** Starts the threads; call once. */
    public void start() {
        meters = WorkerMeters.register(name, poll);
        running = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
        RUNNING.add(this);
        for (int i = 0; i < threads; i++) {
            running.execute(this::workUntilStopped);
        }
    }

    /**
     * Tells all workers of this process that they shall stop, but those that last, so that their rounds end side by side: however
     * many there are, their owners wait for eight seconds together.
     */
    static void stopTogether() {
        RUNNING.stream().filter(worker -> !worker.lasting).forEach(Worker::leaveOff);
    }

    private synchronized void leaveOff() {
        if (!stopping) {
            patienceEndsNanos = System.nanoTime() + PATIENCE_AT_STOP.toNanos();
            stopping = true;
            news.release(threads);
            stop.release(threads);
        }
    }

    /**
     * Lets rounds under way end, for at most eight seconds from when the worker was first told to stop, then interrupts them. Safe
     * when never started, and when called again.
     */
    public void stop() {
        leaveOff();
        if (running == null) {
            return;
        }
        RUNNING.remove(this);
        running.shutdown();
        try {
            if (!running.awaitTermination(patienceEndsNanos - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                running.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            running.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** Says that there may be work; cheap, and safe to call often and from any thread. */
    public void wake() {
        if (news.availablePermits() < threads) {
            news.release();
        }
    }

    /** True from the moment that the worker was told to stop; a long round looks at it between two steps. */
    public boolean isStopping() {
        return stopping;
    }

    private void workUntilStopped() {
        try {
            while (!stopping) {
                oneRound();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void oneRound() throws InterruptedException {
        boolean moreWaits;
        rounds.put(Thread.currentThread(), System.nanoTime());
        try {
            moreWaits = round.work();
            meters.wentWell();
        } catch (Throwable fault) {
            if (!stopping) {
                stop.tryAcquire(PAUSE_AFTER_FAULT.toMillis(), TimeUnit.MILLISECONDS);
                tell(fault);
            }
            return;
        } finally {
            rounds.remove(Thread.currentThread());
        }
        if (!moreWaits && news.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }

    /** After the pause, so that a lack of memory is over most likely. */
    private void tell(Throwable fault) {
        meters.failed();
        if (fault instanceof Error) {
            LOG.errorf(fault, "%s goes on after an error", name);
        } else {
            LOG.warnf("%s tries again: %s", name, describe(fault));
        }
    }

    private static String describe(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
