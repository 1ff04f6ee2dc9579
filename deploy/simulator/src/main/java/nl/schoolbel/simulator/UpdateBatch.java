package nl.schoolbel.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Several updates about one ticket, on their way in another order than the one in which they came about.
 *
 * @param updates in the order in which they are made
 * @param order places in {@code updates} from 0, in the order of sending; a place may stand more than once or nowhere. Left out: shuffled
 *     by {@code seed}
 * @param seed of the shuffling
 * @param doubled whether each is sent twice, anywhere; only when shuffled
 */
record UpdateBatch(List<UpdateOrder> updates, List<Integer> order, long seed, boolean doubled) {

    private static final int MOST = 100;

    UpdateBatch {
        if (updates == null || updates.isEmpty() || updates.size() > MOST) {
            throw new IllegalArgumentException("updates: 1 to " + MOST);
        }
        int count = updates.size();
        if (order == null) {
            order = shuffled(count, seed, doubled);
        }
        if (order.stream().anyMatch(at -> at < 0 || at >= count)) {
            throw new IllegalArgumentException("order: places from 0 to " + (count - 1));
        }
    }

    private static List<Integer> shuffled(int count, long seed, boolean isDoubled) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        if (isDoubled) {
            order.addAll(List.copyOf(order));
        }
        java.util.Collections.shuffle(order, new Random(seed));
        return order;
    }
}
