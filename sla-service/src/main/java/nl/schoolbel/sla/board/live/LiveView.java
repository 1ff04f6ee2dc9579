package nl.schoolbel.sla.board.live;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolbel.sla.board.live.domain.Countdown;
import nl.schoolbel.sla.board.live.domain.Urgency;
import nl.schoolbel.sla.board.login.BoardAddress;
import nl.schoolbel.sla.board.login.BoardScope;
import nl.schoolbel.sla.board.login.Narrowing;
import nl.schoolbel.sla.board.page.PageWords;

/** A snapshot as it is read: in words, with the moments of the reader. For the template. */
public final class LiveView {

    /** In units of the drawing; of the width two are left free. */
    private static final int BAR_WIDTH = 10;

    private static final int BAR_HEIGHT = 40;

    /** What a person answers in a sitting; of more it is said that there are. */
    static final int MOST_ESCALATIONS = 20;

    /** In points of a percentage; less is said to be the same. */
    private static final double LEAST_TREND = 0.5;

    private final Snapshot snapshot;
    private final BoardScope scope;
    private final PageWords words;
    private final List<Bar> hours;

    LiveView(Snapshot snapshot, BoardScope scope, PageWords words) {
        this.snapshot = snapshot;
        this.scope = scope;
        this.words = words;
        int most = snapshot.hours().stream()
                .mapToInt(OpenTicketStore.HourCount::tickets)
                .max()
                .orElse(0);
        hours = new ArrayList<>();
        for (OpenTicketStore.HourCount hour : snapshot.hours()) {
            hours.add(new Bar(
                    words.timeOfDay(hour.from()),
                    hour.tickets(),
                    hours.size() * BAR_WIDTH,
                    most == 0 ? 0 : (int) Math.ceil(BAR_HEIGHT * hour.tickets() / (double) most)));
        }
    }

    /**
     * A row of a list.
     *
     * @param seconds service time until it is due, below zero when it is late, at the moment of the snapshot
     * @param note what holds it up; null when it counts
     * @param opensAt when it goes on counting by itself; null when that is not known or not needed
     * @param closesAt when it stops counting by itself
     */
    public record Row(
            UUID id,
            String href,
            String number,
            String school,
            String beheerpartner,
            Integer priority,
            String target,
            String urgency,
            String urgencyWords,
            String due,
            Instant dueAt,
            long seconds,
            String counted,
            boolean runs,
            String note,
            String afterHours,
            Instant opensAt,
            Instant closesAt) {}

    /**
     * @param href to the board of this school; null on that board
     * @param count how many clocks of it are late, such as {@code 3} or {@code 100+}; null for none
     */
    public record School(UUID id, String href, String name, String urgency, String urgencyWords, String count) {}

    /** @param href to what is with it */
    public record Beheerpartner(UUID id, String href, String name) {}

    /** A count of something, such as {@code 10000+}. */
    public record Count(String slug, String name, String tickets) {}

    /** @param height in units of the drawing */
    public record Bar(String name, int tickets, int x, int height) {

        /** From the top of the drawing. */
        public int top() {
            return BAR_HEIGHT - height;
        }
    }

    /** @param percents of each month, this one last */
    public record InTime(String target, List<String> percents, String trend, String trendWords) {}

    /** @param id by which a link keeps the focus when the board is replaced */
    public record Escalation(String id, String href, String number, String school, String words, String at) {}

    /** @param alarm whether something is wrong with it */
    public record Webhooks(
            String beheerpartner, String name, String waiting, String dead, String state, boolean alarm) {}

    public record Letters(String consumer, String waiting, String since) {}

    public Instant at() {
        return snapshot.at();
    }

    public String atWords() {
        return words.timeOfDay(snapshot.at());
    }

    public boolean seesTickets() {
        return scope.seesTickets();
    }

    public boolean seesSchools() {
        return scope.seesSchools();
    }

    /** Whether rows say with whom a ticket is: one beheerpartner knows that it is with it. */
    public boolean seesBeheerpartners() {
        return scope.seesBeheerpartners();
    }

    /** What the board is narrowed to, in words; null when it shows all that the viewer sees. */
    public String only() {
        Narrowing narrowing = scope.narrowing();
        if (narrowing.isNone()) {
            return null;
        }
        String school = narrowing.school() == null
                ? null
                : snapshot.schools().stream()
                        .filter(one -> one.id().equals(narrowing.school()))
                        .map(Snapshot.School::name)
                        .findFirst()
                        .orElseGet(() -> words.word("only.school"));
        String beheerpartner = narrowing.beheerpartner() == null
                ? null
                : urgent().filter(row -> row.beheerpartner() != null)
                        .map(Snapshot.Row::beheerpartner)
                        .findFirst()
                        .orElseGet(() -> words.word("only.beheerpartner"));
        return words.word(
                "only",
                Stream.of(school, beheerpartner).filter(Objects::nonNull).collect(Collectors.joining(", ")));
    }

    /** The address of this board, below another path. */
    public String question() {
        return scope.narrowing().question();
    }

    /** What to ask for this board on a wall. */
    public String wallQuestion() {
        return question().isEmpty() ? "?wall=1" : question() + "&wall=1";
    }

    /** With whom the tickets of the lists are, by name; empty where there is nothing to choose. */
    public List<Beheerpartner> beheerpartners() {
        if (!seesBeheerpartners()) {
            return List.of();
        }
        return urgent().filter(row -> row.beheerpartner() != null)
                .map(row -> new Beheerpartner(
                        row.beheerpartnerId(),
                        narrowed(scope.narrowing().withBeheerpartner(row.beheerpartnerId())),
                        row.beheerpartner()))
                .distinct()
                .sorted(Comparator.comparing(Beheerpartner::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Beheerpartner::id))
                .toList();
    }

    private Stream<Snapshot.Row> urgent() {
        return Stream.concat(snapshot.late().stream(), snapshot.soon().stream());
    }

    private static String narrowed(Narrowing narrowing) {
        return BoardAddress.BASE + narrowing.question();
    }

    public String lateCount() {
        return snapshot.lateTickets() + (snapshot.lateMore() ? "+" : "");
    }

    public String soonCount() {
        return snapshot.soonTickets() + (snapshot.soonMore() ? "+" : "");
    }

    /** {@code null} when all are in the list. */
    public String lateRest() {
        int rest = snapshot.lateTickets() - snapshot.late().size();
        return rest <= 0 ? null : words.word("rest", rest + (snapshot.lateMore() ? "+" : ""));
    }

    public List<Row> late() {
        return snapshot.late().stream().map(this::row).toList();
    }

    public List<Row> soon() {
        return snapshot.soon().stream().map(this::row).toList();
    }

    public List<School> schools() {
        return snapshot.schools().stream()
                .map(one -> new School(
                        one.id(),
                        one.id().equals(scope.narrowing().school())
                                ? null
                                : narrowed(scope.narrowing().withSchool(one.id())),
                        one.name(),
                        one.urgency().word(),
                        words.word("urgency." + one.urgency().word()),
                        one.late() == 0 ? null : counted(one.late(), OpenClockStore.MOST_OF_A_SCHOOL - 1)))
                .toList();
    }

    public List<Count> states() {
        return snapshot.states().stream()
                .map(one -> new Count(
                        one.state(),
                        words.word("state." + one.state()),
                        counted(one.tickets(), OpenTicketStore.MOST_COUNTED)))
                .toList();
    }

    public List<Bar> hours() {
        return hours;
    }

    /** For who does not see the bars. */
    public String hoursTotal() {
        return words.word(
                "hours.total",
                hours.stream().mapToInt(Bar::tickets).sum(),
                hours.get(hours.size() - 1).tickets());
    }

    public List<Escalation> escalations() {
        return snapshot.escalations().stream()
                .limit(MOST_ESCALATIONS)
                .map(one -> new Escalation(
                        "escalation-" + one.ticketId() + "-" + one.target().json(),
                        href(one.ticketId()),
                        one.number(),
                        one.school(),
                        words.word(
                                "escalation",
                                one.level(),
                                words.word("target." + one.target().json())),
                        words.moment(one.at())))
                .toList();
    }

    /** {@code null} when all are in the list. */
    public String escalationsRest() {
        return rest("escalations.rest", snapshot.escalations(), MOST_ESCALATIONS);
    }

    private String rest(String key, List<?> found, int shown) {
        return found.size() > shown ? words.word(key, shown) : null;
    }

    public List<String> months() {
        DateTimeFormatter name = DateTimeFormatter.ofPattern("MMM", words.locale());
        return snapshot.compliance().months().stream()
                .map(month -> name.format(YearMonth.parse(month)))
                .toList();
    }

    public List<InTime> compliance() {
        return snapshot.compliance().lines().stream().map(this::inTime).toList();
    }

    private InTime inTime(Compliance.Line line) {
        List<Double> percents = line.percents();
        Double now = percents.get(percents.size() - 1);
        Double before = percents.subList(0, percents.size() - 1).stream()
                .filter(Objects::nonNull)
                .reduce(null, (earlier, later) -> later);
        String trend = trend(before, now);
        NumberFormat number = NumberFormat.getNumberInstance(words.locale());
        number.setMaximumFractionDigits(1);
        return new InTime(
                words.word("target." + line.target().json()),
                percents.stream()
                        .map(percent -> percent == null ? "–" : number.format(percent))
                        .toList(),
                trend,
                words.word("trend." + trend));
    }

    private static String trend(Double before, Double now) {
        if (before == null || now == null) {
            return "none";
        }
        if (Math.abs(now - before) < LEAST_TREND) {
            return "same";
        }
        return now > before ? "better" : "worse";
    }

    public boolean seesWebhooks() {
        return snapshot.webhooks() != null;
    }

    public List<Webhooks> webhooks() {
        return snapshot.webhooks().stream()
                .limit(TechnicalStore.MOST_ENDPOINTS)
                .map(this::webhooks)
                .toList();
    }

    /** {@code null} when all are in the list. */
    public String webhooksRest() {
        return rest("webhooks.rest", snapshot.webhooks(), TechnicalStore.MOST_ENDPOINTS);
    }

    private Webhooks webhooks(TechnicalStore.EndpointState one) {
        boolean paused = one.pausedUntil() != null && one.pausedUntil().isAfter(snapshot.at());
        String state = paused ? "no-answer" : one.state();
        String since = one.waitingSince() == null ? "" : words.word("waiting-since", words.moment(one.waitingSince()));
        return new Webhooks(
                one.beheerpartner(),
                one.name(),
                counted(one.waiting(), TechnicalStore.MOST_COUNTED) + since,
                counted(one.dead(), TechnicalStore.MOST_COUNTED),
                words.word("endpoint." + state),
                paused || one.dead() > 0 || !one.state().equals("active"));
    }

    public boolean seesDeadLetters() {
        return snapshot.deadLetters() != null;
    }

    public List<Letters> deadLetters() {
        return snapshot.deadLetters().stream()
                .map(one -> new Letters(
                        one.consumer(), counted(one.waiting(), TechnicalStore.MOST_COUNTED), words.moment(one.since())))
                .toList();
    }

    private Row row(Snapshot.Row one) {
        Countdown countdown = one.countdown();
        String afterHours = countdown.opensAt() == null
                ? words.word("after-hours")
                : words.word("after-hours-until", opens(countdown));
        String note = countdown.paused() != null
                ? words.word("paused." + countdown.paused())
                : countdown.runs() ? null : afterHours;
        return new Row(
                one.ticketId(),
                href(one.ticketId()),
                one.number() == null ? "–" : one.number(),
                one.school() == null ? "–" : one.school(),
                one.beheerpartner() == null ? words.word("school-itself") : one.beheerpartner(),
                one.priority(),
                targets(one),
                one.urgency().word(),
                words.word("urgency." + one.urgency().word()),
                one.dueAt() == null ? words.word("due-unknown") : words.moment(one.dueAt()),
                one.dueAt(),
                countdown.remaining().toSeconds(),
                counted(countdown.remaining()),
                countdown.runs(),
                note,
                words.word("after-hours"),
                countdown.paused() == null ? countdown.opensAt() : null,
                countdown.closesAt());
    }

    private String targets(Snapshot.Row one) {
        String first = words.word("target." + one.target().json());
        return one.more().isEmpty()
                ? first
                : words.word("and-more", first, one.more().size());
    }

    private String opens(Countdown countdown) {
        boolean today = countdown.opensAt().isBefore(snapshot.at().plus(Duration.ofHours(12)));
        return today ? words.timeOfDay(countdown.opensAt()) : words.moment(countdown.opensAt());
    }

    private static String href(UUID ticket) {
        return BoardAddress.BASE + "/tickets/" + ticket;
    }

    private static String counted(int number, int most) {
        return number > most ? most + "+" : Integer.toString(number);
    }

    /** Hours, minutes and seconds, with a minus when it is late; the script counts on in the same form. */
    static String counted(Duration time) {
        long seconds = Math.abs(time.toSeconds());
        return String.format(
                Locale.ROOT,
                "%s%d:%02d:%02d",
                time.isNegative() ? "-" : "",
                seconds / 3600,
                seconds / 60 % 60,
                seconds % 60);
    }

    /** The worst there is, for the title of the page. */
    public String worst() {
        return snapshot.lateTickets() > 0
                ? Urgency.LATE.word()
                : snapshot.soonTickets() > 0 ? Urgency.SOON.word() : Urgency.RUNNING.word();
    }
}
