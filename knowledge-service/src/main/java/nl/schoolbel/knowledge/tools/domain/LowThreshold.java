package nl.schoolbel.knowledge.tools.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How little stands between a teacher and the first lesson with a tool, in points of {@value #MOST}, from facts that anybody
 * can look up. What is not known gives no points and is named. Weights: decision 0048.
 *
 * @param facts in the order in which a teacher meets them
 * @param verdict whether it is directly usable, or the first thing that stands in the way
 */
public record LowThreshold(List<Fact> facts, Verdict verdict) {

    /** All points there are. */
    public static final int MOST = 100;

    /** From so many points on it is directly usable, this included. */
    public static final int DIRECT = 70;

    private static final int MINUTES = 30;
    private static final int INSTALL = 20;
    private static final int ACCOUNTS = 20;
    private static final int PUPIL_DATA = 20;
    private static final int OFFLINE = 10;

    /** What is looked at. */
    public enum Subject {
        MINUTES_TO_FIRST_USE,
        INSTALL,
        ACCOUNTS,
        PUPIL_DATA,
        OFFLINE
    }

    /** What a fact says; the reason in words is kept under it. */
    public enum Finding {
        MINUTES,
        INSTALL_NEEDED,
        NO_INSTALL,
        OWN_ACCOUNT,
        ACCOUNT_THAT_PUPILS_HAVE,
        NO_ACCOUNT,
        PUPIL_DATA_NEEDED,
        NO_PUPIL_DATA,
        WORKS_OFFLINE,
        FALLBACK,
        ONLINE_ONLY,
        UNKNOWN
    }

    /** Whether it is directly usable. */
    public enum Verdict {
        DIRECTLY_USABLE,
        /** The board said that it may not be used. */
        STOPPED,
        /** Minutes, install, accounts or pupil data are not known. */
        NOT_KNOWN,
        /** Fewer than {@value #DIRECT} points. */
        TOO_FEW_POINTS,
        /** Data of pupils goes in, and nobody decided that it may. */
        NOT_DECIDED
    }

    /** What the board says. */
    public enum Permission {
        GIVEN,
        STOPPED,
        NOT_DECIDED
    }

    /**
     * @param minutesToFirstUse in minutes, {@code null} when nobody tried
     * @param accountsTheyHave true when one of the ways to get in is an account that pupils have from their school
     * @param fallbackTold true when the card says what to do in the lesson when it is down
     */
    public record Known(
            Integer minutesToFirstUse,
            Boolean installNeeded,
            Boolean accountsNeeded,
            boolean accountsTheyHave,
            Boolean pupilDataNeeded,
            Boolean worksOffline,
            boolean fallbackTold,
            Permission permission) {}

    /** @param points 0 to {@code most} */
    public record Fact(Subject subject, Finding finding, int points, int most) {

        public boolean isKnown() {
            return finding != Finding.UNKNOWN;
        }

        /** At least half of the points. */
        public boolean isGood() {
            return points * 2 >= most;
        }

        /** Whether a tool can be called directly usable without knowing it; there is life without being offline. */
        boolean matters() {
            return subject != Subject.OFFLINE;
        }
    }

    public LowThreshold {
        facts = List.copyOf(facts);
    }

    public static LowThreshold of(Known known) {
        List<Fact> facts = Stream.of(minutes(known), install(known), accounts(known), pupilData(known), offline(known))
                .toList();
        return new LowThreshold(facts, verdict(known, facts));
    }

    /** 0 to {@value #MOST}. */
    public int points() {
        return points(facts);
    }

    /** How many of the facts are known. */
    public int known() {
        return (int) facts.stream().filter(Fact::isKnown).count();
    }

    public boolean isDirectlyUsable() {
        return verdict == Verdict.DIRECTLY_USABLE;
    }

    private static Verdict verdict(Known known, List<Fact> facts) {
        if (known.permission() == Permission.STOPPED) {
            return Verdict.STOPPED;
        }
        if (facts.stream().anyMatch(fact -> fact.matters() && !fact.isKnown())) {
            return Verdict.NOT_KNOWN;
        }
        if (points(facts) < DIRECT) {
            return Verdict.TOO_FEW_POINTS;
        }
        return known.pupilDataNeeded() && known.permission() != Permission.GIVEN
                ? Verdict.NOT_DECIDED
                : Verdict.DIRECTLY_USABLE;
    }

    private static int points(List<Fact> facts) {
        return facts.stream().mapToInt(Fact::points).sum();
    }

    private static Fact minutes(Known known) {
        Integer minutes = known.minutesToFirstUse();
        if (minutes == null) {
            return new Fact(Subject.MINUTES_TO_FIRST_USE, Finding.UNKNOWN, 0, MINUTES);
        }
        int points = minutes <= 5 ? MINUTES : minutes <= 15 ? 22 : minutes <= 30 ? 12 : minutes <= 60 ? 5 : 0;
        return new Fact(Subject.MINUTES_TO_FIRST_USE, Finding.MINUTES, points, MINUTES);
    }

    private static Fact install(Known known) {
        return whenAbsent(Subject.INSTALL, known.installNeeded(), Finding.INSTALL_NEEDED, Finding.NO_INSTALL, INSTALL);
    }

    private static Fact accounts(Known known) {
        return Objects.equals(known.accountsNeeded(), true) && known.accountsTheyHave()
                ? new Fact(Subject.ACCOUNTS, Finding.ACCOUNT_THAT_PUPILS_HAVE, ACCOUNTS / 2, ACCOUNTS)
                : whenAbsent(
                        Subject.ACCOUNTS, known.accountsNeeded(), Finding.OWN_ACCOUNT, Finding.NO_ACCOUNT, ACCOUNTS);
    }

    private static Fact pupilData(Known known) {
        return whenAbsent(
                Subject.PUPIL_DATA,
                known.pupilDataNeeded(),
                Finding.PUPIL_DATA_NEEDED,
                Finding.NO_PUPIL_DATA,
                PUPIL_DATA);
    }

    private static Fact offline(Known known) {
        if (Objects.equals(known.worksOffline(), true)) {
            return new Fact(Subject.OFFLINE, Finding.WORKS_OFFLINE, OFFLINE, OFFLINE);
        }
        if (known.fallbackTold()) {
            return new Fact(Subject.OFFLINE, Finding.FALLBACK, OFFLINE / 2, OFFLINE);
        }
        Finding finding = known.worksOffline() == null ? Finding.UNKNOWN : Finding.ONLINE_ONLY;
        return new Fact(Subject.OFFLINE, finding, 0, OFFLINE);
    }

    /** All points when it is known to be absent. */
    private static Fact whenAbsent(Subject subject, Boolean needed, Finding yes, Finding no, int most) {
        if (needed == null) {
            return new Fact(subject, Finding.UNKNOWN, 0, most);
        }
        return needed ? new Fact(subject, yes, 0, most) : new Fact(subject, no, most, most);
    }
}
