package nl.schoolbel.sla.board.report;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.sla.board.login.BoardAddress;
import nl.schoolbel.sla.board.page.PageWords;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.evidence.ReasonCount;
import nl.schoolbel.sla.figures.Figure;
import nl.schoolbel.sla.figures.TargetFigure;
import nl.schoolbel.sla.figures.TicketFigure;

/** What the page of a month report shows, in the order in which it does. */
public final class ReportView {

    private static final String PATH = BoardAddress.BASE + "/report";

    private final MonthReport report;
    private final SchoolOrder sort;
    private final PageWords words;

    ReportView(MonthReport report, SchoolOrder sort, PageWords words) {
        this.report = report;
        this.sort = sort;
        this.words = words;
    }

    /**
     * A heading of the schools that can be sorted by.
     *
     * @param direction as assistive technology knows it: ascending or descending
     */
    public record Heading(String words, String href, boolean current, String direction) {}

    /** A school with what is shown of it; figures of a target are absent when none of its clocks was decided. */
    public record SchoolRow(
            String name, TicketFigure tickets, TargetFigure acknowledge, TargetFigure resolution, long breaches) {

        public long acknowledgeDecided() {
            return acknowledge.met() + acknowledge.late();
        }

        public long resolutionDecided() {
            return resolution.met() + resolution.late();
        }
    }

    /** A target at a priority. */
    public record PriorityRow(int priority, TargetFigure figure) {}

    public MonthReport report() {
        return report;
    }

    public ReportCharts charts() {
        return new ReportCharts(report, words);
    }

    /** Whether anything was decided or resolved. */
    public boolean isEmpty() {
        return report.whole().targets().isEmpty() && report.whole().tickets().resolved() == 0;
    }

    /** Whether there are several to choose from. */
    public boolean hasChoice() {
        return report.beheerpartners().size() > 1
                || (report.beheerpartnerId() != null && !report.beheerpartners().isEmpty());
    }

    public boolean isChosen(UUID beheerpartner) {
        return beheerpartner.equals(report.beheerpartnerId());
    }

    public List<PriorityRow> priorities() {
        return report.priorities().stream()
                .filter(figure -> figure.priority() != null)
                .flatMap(figure -> figure.targets().stream().map(target -> new PriorityRow(figure.priority(), target)))
                .toList();
    }

    public List<SchoolRow> schools() {
        return report.schools().stream()
                .sorted(sort.comparator())
                .map(ReportView::school)
                .toList();
    }

    public List<Heading> headings() {
        return Arrays.stream(SchoolOrder.values())
                .map(order -> new Heading(
                        words.word("sort." + order.word()),
                        address(PATH, report.month()) + "&sort=" + order.word() + "#schools",
                        order == sort,
                        order.direction()))
                .toList();
    }

    /** Breaches whose reason is disputed, also those that are not listed. */
    public long disputed() {
        return report.reasons().stream()
                .filter(count -> count.state().equals("disputed"))
                .mapToLong(ReasonCount::breaches)
                .sum();
    }

    public boolean seesCredits() {
        return report.credits() != null;
    }

    public String targetKey(String target) {
        return "target." + target;
    }

    public String accountableKey(String accountable) {
        return "accountable." + accountable;
    }

    public String reasonKey(String state) {
        return "reason." + state;
    }

    public String creditKey(String state) {
        return "credit." + state;
    }

    public String monthHref(String month) {
        return address(PATH, month);
    }

    public String sheetHref() {
        return address(PATH + "/sheet", report.month());
    }

    public String ticketHref(UUID ticket) {
        return BoardAddress.BASE + "/tickets/" + ticket;
    }

    private static SchoolRow school(Figure figure) {
        return new SchoolRow(
                MonthReport.school(figure),
                figure.tickets(),
                ReportCharts.of(figure.targets(), Target.ACKNOWLEDGE),
                ReportCharts.of(figure.targets(), Target.RESOLUTION),
                SchoolOrder.breaches(figure));
    }

    private String address(String path, String month) {
        return path + "?month=" + month
                + (report.beheerpartnerId() == null ? "" : "&beheerpartnerId=" + report.beheerpartnerId());
    }
}
