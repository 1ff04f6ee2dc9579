package nl.schoolbel.sla.gateway.delivery.sending;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.schoolbel.sla.gateway.delivery.queue.DeliveryQueue.Claimed;

/**
 * What this node has in hand for one endpoint: a few attempts under way, and some claimed ahead so that a quick receiver does
 * not wait for the next claim. How many ahead grows while it answers well and shrinks when it does not.
 */
final class Lane {

    private static final int MOST_AHEAD = 96;
    private static final int DOWN = 4;

    private final int width;
    private final Deque<Claimed> ahead = new ArrayDeque<>();
    private int underWay;
    private int depth;
    private int failuresInARow;

    /** @param width attempts under way at most */
    Lane(int width) {
        this.width = width;
        this.depth = width;
    }

    /** How many more may be claimed. */
    synchronized int room() {
        return Math.max(0, depth - underWay - ahead.size());
    }

    synchronized boolean isIdle() {
        return underWay == 0 && ahead.isEmpty();
    }

    synchronized void add(Claimed claimed) {
        ahead.add(claimed);
    }

    /** The next to attempt, which is under way from now on; empty when there is none or enough is under way. */
    synchronized Optional<Claimed> next() {
        if (underWay >= width || ahead.isEmpty()) {
            return Optional.empty();
        }
        underWay++;
        return Optional.of(ahead.poll());
    }

    /**
     * One under way is over.
     *
     * @return what was claimed ahead and is given back, since the endpoint seems to be down
     */
    synchronized List<Claimed> done(boolean well) {
        underWay--;
        failuresInARow = well ? 0 : failuresInARow + 1;
        depth = well ? Math.min(MOST_AHEAD + width, depth + 1) : Math.max(width, depth / 2);
        return failuresInARow >= DOWN ? clear() : List.of();
    }

    /** Takes back what was not attempted. */
    synchronized List<Claimed> clear() {
        List<Claimed> untried = new ArrayList<>(ahead);
        ahead.clear();
        return untried;
    }
}
