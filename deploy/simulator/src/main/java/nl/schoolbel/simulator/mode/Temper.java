package nl.schoolbel.simulator.mode;

import java.time.Duration;
import java.util.Random;
import nl.schoolbel.simulator.http.Reply;
import nl.schoolbel.simulator.mode.Mode.Behaviour;

/** A {@link Mode} with its dice and its count of calls. */
public final class Temper {

    private static final int HUNDRED = 100;

    private Mode mode;
    private Random dice;
    private long calls;
    private long failures;

    public Temper() {
        change(Mode.normal());
    }

    public synchronized Mode mode() {
        return mode;
    }

    /** Count and dice begin anew, so that the same mode over the same calls does the same. */
    public synchronized void change(Mode wanted) {
        mode = wanted;
        dice = new Random(wanted.seed());
        calls = 0;
        failures = 0;
    }

    /** Decides on the next call. */
    public synchronized Verdict next() {
        long call = calls++;
        if (!failsAt(call)) {
            int wait = mode.behaviour() == Behaviour.SLOW ? mode.delayMillis() : 0;
            return new Verdict(true, null, Duration.ofMillis(wait));
        }
        failures++;
        boolean isTaken = dice.nextInt(HUNDRED) < mode.lostPercent();
        if (mode.behaviour() == Behaviour.HANGING) {
            return new Verdict(isTaken, Reply.never(), Duration.ZERO);
        }
        Reply failure = Reply.refusal(mode.status(), "told to fail").with(mode.failureHeaders());
        return new Verdict(isTaken, failure, Duration.ofMillis(mode.delayMillis()));
    }

    private boolean failsAt(long call) {
        if (mode.times() > 0 && failures >= mode.times()) {
            return false;
        }
        return switch (mode.behaviour()) {
            case NORMAL, SLOW, SILENT -> false;
            case FAILING, HANGING, GONE, LIMITED, REDIRECTING -> true;
            case FLAPPING -> mode.of() > 0 ? call % mode.of() < mode.fails() : dice.nextInt(HUNDRED) < mode.percent();
        };
    }
}
