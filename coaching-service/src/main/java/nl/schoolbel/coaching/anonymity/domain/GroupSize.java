package nl.schoolbel.coaching.anonymity.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many people a number must be about before somebody outside sees it. A number about nobody tells nothing of anybody and
 * is shown; one about somebody but fewer than the minimum is withheld. In a row with a total, a number that is withheld alone
 * would follow from the others, so that the smallest other one is withheld as well.
 *
 * @param minimum 2 or more
 */
public record GroupSize(int minimum) {

    /** Refuses a minimum that hides nobody. */
    public GroupSize {
        if (minimum < 2) {
            throw new IllegalArgumentException("a group of " + minimum + " hides nobody");
        }
    }

    /** A number that is about so many people. */
    public Figure of(int people, double number) {
        return isShown(people) ? Figure.shown(number) : Figure.WITHHELD;
    }

    /** A number of people. */
    public Figure of(int people) {
        return of(people, people);
    }

    private boolean isShown(int people) {
        return people == 0 || people >= minimum;
    }

    /**
     * The numbers of people in the parts of a whole whose total is shown beside them.
     *
     * @param people of each part
     */
    public List<Figure> parts(List<Integer> people) {
        List<Figure> figures = new ArrayList<>(people.stream().map(this::of).toList());
        long withheld = figures.stream().filter(Figure::withheld).count();
        int hidden = IntStream.range(0, people.size())
                .filter(i -> figures.get(i).withheld())
                .map(people::get)
                .sum();
        // One alone follows from the total; several that are few together are about as few.
        if (withheld > 0 && (withheld == 1 || hidden < minimum)) {
            IntStream.range(0, people.size())
                    .filter(i -> !figures.get(i).withheld() && people.get(i) > 0)
                    .boxed()
                    .min(Comparator.comparing(people::get))
                    .ifPresent(i -> figures.set(i, Figure.WITHHELD));
        }
        return List.copyOf(figures);
    }

    /**
     * The total of parts: withheld when it is about too few, and when a part that is withheld would follow from it because no
     * second one could be.
     *
     * @param people of each part
     * @param together of all parts; less than their sum where somebody is in more than one
     */
    public Figure total(List<Integer> people, int together) {
        boolean alone = parts(people).stream().filter(Figure::withheld).count() == 1;
        return alone ? Figure.WITHHELD : of(together);
    }
}
