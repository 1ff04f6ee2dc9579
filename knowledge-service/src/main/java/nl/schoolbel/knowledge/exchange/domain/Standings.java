package nl.schoolbel.knowledge.exchange.domain;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** All schools beside each other. */
public final class Standings {

    private static final Comparator<Standing> GIVING = most(Standing::gaveSchools)
            .thenComparing(most(Standing::gavePractices))
            .thenComparing(Standing::school);

    private static final Comparator<Standing> TAKING = most(Standing::tookPractices)
            .thenComparing(most(Standing::tookSchools))
            .thenComparing(Standing::school);

    private final List<Standing> schools;

    public Standings(List<Standing> schools) {
        this.schools = List.copyOf(schools);
    }

    public int schools() {
        return schools.size();
    }

    public int isolated() {
        return (int) schools.stream().filter(Standing::isIsolated).count();
    }

    /** Whose practices went to most schools, at most so many; nobody who gave nothing. */
    public List<Standing> giving(int most) {
        return schools.stream()
                .filter(school -> school.gaveSchools() > 0)
                .sorted(GIVING)
                .limit(most)
                .toList();
    }

    /** Who took most practices, at most so many; nobody who took nothing. */
    public List<Standing> taking(int most) {
        return schools.stream()
                .filter(school -> school.tookPractices() > 0)
                .sorted(TAKING)
                .limit(most)
                .toList();
    }

    /** Who gave to most schools first, isolated ones last; always in the same order. */
    public List<Standing> ranked() {
        return schools.stream()
                .sorted(Comparator.comparing(Standing::isIsolated)
                        .thenComparing(most(Standing::gaveSchools))
                        .thenComparing(most(Standing::gavePractices))
                        .thenComparing(TAKING))
                .toList();
    }

    private static Comparator<Standing> most(ToIntFunction<Standing> number) {
        return Comparator.comparingInt(number).reversed();
    }
}
