package nl.schoolbel.sla.board.overview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.schoolbel.sla.board.chart.Chart;
import nl.schoolbel.sla.board.chart.Chart.Kind;
import nl.schoolbel.sla.board.chart.Chart.Series;
import nl.schoolbel.sla.board.chart.Flow;
import nl.schoolbel.sla.board.chart.Notation;
import nl.schoolbel.sla.board.chart.Unit;
import nl.schoolbel.sla.board.login.BoardAddress;
import nl.schoolbel.sla.board.overview.Overviews.Overview;
import nl.schoolbel.sla.board.page.PageWords;

/** What the overview shows of the answers. A figure that an answer does not have is not drawn; a count of a school is 0 then. */
public final class OverviewView {

    private static final String PATH = BoardAddress.BASE + "/overview?schoolYear=";
    private static final List<String> ADOPTIONS = List.of("begun", "crossedWall", "coachHelped", "embedded", "dropped");

    /** More bands than this are a knot. */
    private static final int MOST_BANDS = 30;

    private final Overview overview;
    private final PageWords words;
    private final Notation notation;

    OverviewView(Overview overview, PageWords words) {
        this.overview = overview;
        this.words = words;
        notation = new Notation(words.locale());
    }

    /** A part of the coaching report, in the words of coaching-service. */
    public record Section(String name, String words, List<Line> lines) {}

    /** A figure as people read it. */
    public record Line(String words, String number) {}

    /** A school that gave to, or took from, others. */
    public record Hub(String name, long practices, long schools) {}

    /** What went from one school to another. */
    public record Pair(Flow.Place from, Flow.Place to, long practices, long embedded, long dropped) {}

    /** A practice that schools stopped with. */
    public record Dropped(String title, long dropped, long reached) {}

    public String schoolYear() {
        return overview.year().label();
    }

    public String previousHref() {
        return PATH + overview.year().plus(-1).label();
    }

    /** {@code null} for the present year. */
    public String nextHref() {
        return overview.present() ? null : PATH + overview.year().plus(1).label();
    }

    public Panel coaching() {
        return overview.coaching();
    }

    public Panel exchange() {
        return overview.exchange();
    }

    public Panel edges() {
        return overview.edges();
    }

    public Panel suggestions() {
        return overview.suggestions();
    }

    public long minGroupSize() {
        return coaching().body().path("minGroupSize").asLong();
    }

    public List<Section> sections() {
        return items(coaching().body().path("sections"))
                .map(section -> new Section(
                        section.path("name").asText(),
                        section.path("words").asText(),
                        items(section.path("lines"))
                                .map(line -> new Line(line.path("words").asText(), number(line)))
                                .toList()))
                .toList();
    }

    /** Counts of goals, of what stuck, and of reports after coaching: those parts that are counts of one kind. */
    public List<Chart> sectionCharts() {
        return items(coaching().body().path("sections"))
                .filter(section -> List.of("goals", "embedded", "effect")
                        .contains(section.path("name").asText()))
                .map(this::chart)
                .toList();
    }

    private Chart chart(JsonNode section) {
        List<JsonNode> lines = items(section.path("lines")).toList();
        return new Chart(
                "coaching-" + section.path("name").asText(),
                section.path("words").asText(),
                words.word("figure"),
                Kind.BARS,
                false,
                Unit.COUNT,
                lines.stream().map(line -> line.path("words").asText()).toList(),
                List.of(new Series(
                        words.word("number"),
                        lines.stream().map(line -> value(line.path("number"))).toList())));
    }

    private String number(JsonNode line) {
        Double value = value(line.path("number"));
        if (value == null) {
            return words.word(line.path("withheld").asBoolean() ? "withheld" : "none");
        }
        return switch (line.path("unit").asText()) {
            case "percent" -> notation.percent(value);
            case "hours" -> words.word("unit.hours", notation.decimal(value));
            case "school-days" -> words.word("unit.school-days", notation.decimal(value));
            default -> notation.decimal(value);
        };
    }

    private static Double value(JsonNode number) {
        return number.isNumber() ? number.asDouble() : null;
    }

    /** What schools did with practices that are not their own. */
    public Chart adoptions() {
        JsonNode adoptions = exchange().body().path("adoptions");
        return new Chart(
                "adoptions",
                words.word("chart.adoptions"),
                words.word("figure"),
                Kind.BARS,
                false,
                Unit.COUNT,
                ADOPTIONS.stream().map(name -> words.word("adoptions." + name)).toList(),
                List.of(new Series(
                        words.word("number"),
                        ADOPTIONS.stream()
                                .map(name -> value(adoptions.path(name)))
                                .toList())));
    }

    /** How far practices came: so many reached so many schools beside their own. */
    public Chart reach() {
        List<JsonNode> steps =
                items(exchange().body().path("practices").path("reach")).toList();
        return new Chart(
                "reach",
                words.word("chart.reach"),
                words.word("reach.schools"),
                Kind.COLUMNS,
                false,
                Unit.COUNT,
                steps.stream().map(this::reached).toList(),
                List.of(new Series(
                        words.word("practices"),
                        steps.stream()
                                .map(step -> value(step.path("practices")))
                                .toList())));
    }

    private String reached(JsonNode step) {
        long least = step.path("leastSchools").asLong();
        JsonNode most = step.path("mostSchools");
        if (!most.isNumber()) {
            return words.word("reach.more", least);
        }
        return most.asLong() == least ? notation.count(least) : least + "–" + most.asLong();
    }

    public List<Line> exchangeLines() {
        JsonNode body = exchange().body();
        JsonNode practices = body.path("practices");
        JsonNode schools = body.path("schools");
        return List.of(
                new Line(words.word("exchange.published"), count(practices.path("published"))),
                new Line(words.word("exchange.crossed"), count(practices.path("crossedWall"))),
                new Line(words.word("exchange.days"), decimal(practices.path("medianDaysToSecondSchool"))),
                new Line(
                        words.word("exchange.year"),
                        percent(body.path("afterAYear").path("embeddedPercent"))),
                new Line(words.word("exchange.schools"), count(schools.path("known"))),
                new Line(words.word("exchange.isolated"), count(schools.path("isolated"))));
    }

    public List<Hub> giving() {
        return hubs("giving", "gavePractices", "gaveSchools");
    }

    public List<Hub> taking() {
        return hubs("taking", "tookPractices", "tookSchools");
    }

    private List<Hub> hubs(String list, String practices, String schools) {
        return items(exchange().body().path("schools").path(list))
                .map(school -> new Hub(
                        name(school.path("name"), school.path("schoolId")),
                        school.path(practices).asLong(),
                        school.path(schools).asLong()))
                .toList();
    }

    public List<Dropped> mostDropped() {
        return items(exchange().body().path("mostDropped"))
                .map(one -> new Dropped(
                        one.path("title").asText(),
                        one.path("dropped").asLong(),
                        one.path("reached").asLong()))
                .toList();
    }

    /** Most practices first. */
    public List<Pair> pairs() {
        return items(edges().body().path("items"))
                .map(edge -> new Pair(
                        school(edge.path("fromSchoolName"), edge.path("fromSchoolId")),
                        school(edge.path("schoolName"), edge.path("schoolId")),
                        edge.path("practices").asLong(),
                        edge.path("embedded").asLong(),
                        edge.path("dropped").asLong()))
                .sorted(Comparator.comparing(Pair::practices)
                        .reversed()
                        .thenComparing(pair -> pair.from().name())
                        .thenComparing(pair -> pair.to().name()))
                .toList();
    }

    public Flow flow() {
        return new Flow(
                "flow",
                words.word("chart.flow"),
                pairs().stream()
                        .limit(MOST_BANDS)
                        .map(pair -> new Flow.Link(pair.from(), pair.to(), pair.practices()))
                        .toList());
    }

    /** By month; tools are added up. */
    public Chart suggestionChart() {
        TreeMap<String, List<JsonNode>> months = new TreeMap<>();
        items(suggestions().body().path("items"))
                .forEach(item -> months.computeIfAbsent(item.path("month").asText(), month -> new ArrayList<>())
                        .add(item));
        return new Chart(
                "suggestions",
                words.word("chart.suggestions"),
                words.word("month"),
                Kind.COLUMNS,
                false,
                Unit.COUNT,
                months.keySet().stream().map(notation::shortMonth).toList(),
                Stream.of("shown", "helped", "deflected", "reported")
                        .map(name -> new Series(
                                words.word("suggestions." + name),
                                months.values().stream()
                                        .map(items -> sum(items, name))
                                        .toList()))
                        .toList());
    }

    private static Double sum(List<JsonNode> items, String name) {
        return items.stream()
                .map(item -> value(item.path(name)))
                .filter(Objects::nonNull)
                .reduce(Double::sum)
                .orElse(null);
    }

    private String count(JsonNode number) {
        return number.isNumber() ? notation.count(number.asLong()) : Notation.NOTHING;
    }

    private String decimal(JsonNode number) {
        return number.isNumber() ? notation.decimal(number.asDouble()) : Notation.NOTHING;
    }

    private String percent(JsonNode number) {
        return notation.percent(value(number));
    }

    private static Flow.Place school(JsonNode name, JsonNode id) {
        return new Flow.Place(id.asText(), name(name, id));
    }

    /** A school that is not known any more has no name. */
    private static String name(JsonNode name, JsonNode id) {
        return name.isTextual() ? name.asText() : id.asText();
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
