package nl.schoolbel.sla.explain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolbel.sla.agreements.HoursLayer;
import nl.schoolbel.sla.clock.domain.Segment.Kind;
import nl.schoolbel.sla.explain.domain.CountedDays;
import nl.schoolbel.sla.explain.domain.Explanation;
import nl.schoolbel.sla.explain.domain.Held;
import nl.schoolbel.sla.explain.domain.Part;
import nl.schoolbel.sla.explain.domain.Phase;
import nl.schoolbel.sla.explain.domain.SkippedDays;

/** An explanation in sentences of the reader's language: first the answer, then how it came about. */
final class Sentences {

    static final String BUNDLE = "nl.schoolbel.sla.explain.sentences";

    private final BiFunction<String, Object[], String> texts;
    private final Locale language;

    /** @param texts gives the text of a key with its arguments */
    Sentences(BiFunction<String, Object[], String> texts) {
        this.texts = texts;
        language = Locale.forLanguageTag(text("language"));
    }

    Locale language() {
        return language;
    }

    /**
     * @param agreed what held at the start; null where nothing was agreed
     * @param layer the hours that count; null when unknown
     * @param notes what was said with facts, by fact
     * @param agreements names of agreement versions that were applied later
     */
    List<String> of(
            Explanation one,
            Agreed agreed,
            HoursLayer layer,
            Map<UUID, Note> notes,
            Function<UUID, Agreed> agreements) {
        List<String> sentences = new ArrayList<>();
        sentences.add(verdict(one));
        sentences.add(text(
                "started",
                text("target." + one.target().json()),
                moment(one.startedAt(), one.zone()),
                text("step." + one.startedBy().json())));
        Agreed under = agreed;
        for (Held held : one.held()) {
            Optional<Note> note = Optional.ofNullable(held.factId()).map(notes::get);
            under = note.map(Note::agreementId).map(agreements).orElse(under);
            sentences.add(held(held, under, one.zone()));
            note.map(Note::reason).map(reason -> text("said", reason)).ifPresent(sentences::add);
        }
        if (layer != null) {
            sentences.add(text("hours." + layer.slug(), one.zone().getId()));
        }
        boolean over = one.metAt() != null || one.endedAt() != null;
        one.parts().stream()
                // What would have come had it run on is of no use to a reader.
                .filter(part -> !over || part.phase() != Phase.AHEAD)
                .flatMap(part -> part(part, one))
                .forEach(sentences::add);
        return List.copyOf(sentences);
    }

    private String verdict(Explanation one) {
        String due = one.dueAt() == null ? "" : moment(one.dueAt(), one.zone());
        String used = time(one.elapsed());
        String budget = time(one.budget());
        String target = text("target." + one.target().json());
        return switch (one.state()) {
            case RUNNING -> text("state.running", target, due, used, budget);
            case PAUSED ->
                one.dueAt() == null
                        ? text("state.paused", target, used, budget)
                        : text("state.paused-until", target, due, used, budget);
            case BREACHED -> text("state.breached", target, due, time(one.lateBy()));
            case MET -> text("state.met", target, moment(one.metAt(), one.zone()), step(one), due, used, budget);
            case MET_LATE ->
                text("state.met-late", target, moment(one.metAt(), one.zone()), step(one), due, time(one.lateBy()));
            case ENDED ->
                text(
                        "state.ended",
                        target,
                        moment(one.endedAt(), one.zone()),
                        text("end." + one.endReason().json()),
                        used,
                        budget);
        };
    }

    private String step(Explanation one) {
        return text("step." + one.metBy().json());
    }

    private String held(Held held, Agreed agreed, ZoneId zone) {
        String from = moment(held.from(), zone);
        String priority = Integer.toString(held.priority());
        if (held.cause() == Held.Cause.DUE_MOMENT_MOVED) {
            return text("held.due-moment-moved", from, moment(held.movedTo(), zone));
        }
        String name = agreed == null ? text("agreement.unknown") : text("agreement", agreed.name(), agreed.version());
        return text("held." + held.cause().json(), from, priority, budget(held), name);
    }

    private String budget(Held held) {
        if (held.budget() == null) {
            return text("budget.none");
        }
        if (held.workingDays() == 0) {
            return time(held.budget());
        }
        return text(
                held.endOfWorkingDay() ? "budget.whole-days" : "budget.days", held.workingDays(), time(held.budget()));
    }

    private Stream<String> part(Part part, Explanation one) {
        String from = moment(part.from(), one.zone());
        String until = moment(part.until(), one.zone());
        List<String> sentences = new ArrayList<>();
        String waits =
                part.reason() == null ? "" : text("reason." + part.reason().json());
        if (part.runs()) {
            String key = part.kind() == Kind.RESOLVED ? "resolved" : "running";
            sentences.add(text(
                    "part." + part.phase().json() + "." + key, from, until, time(part.used()), days(part.counted())));
            if (part.notPausing() != null) {
                sentences.add(text("not-pausing." + part.notPausing().json(), waits));
            }
            part.skipped().stream().map(this::skipped).forEach(sentences::add);
        } else if (part.kind() == Kind.CLOSED) {
            sentences.add(text("part.closed", from, until));
        } else {
            sentences.add(text(
                    part.phase() == Phase.AHEAD ? "part.will-pause" : "part.paused",
                    from,
                    until,
                    waits,
                    time(part.stoodStill())));
        }
        if (part.disputed()) {
            sentences.add(text("disputed"));
        }
        return sentences.stream();
    }

    private String days(List<CountedDays> counted) {
        return counted.isEmpty()
                ? text("days.none")
                : counted.stream().map(this::days).collect(Collectors.joining(", "));
    }

    private String days(CountedDays days) {
        if (days.days() == 1) {
            return text("days.one", day(days.firstDate()), time(days.total()));
        }
        return days.each() == null
                ? text("days.various", days.days(), time(days.total()))
                : text("days.same", days.days(), time(days.each()), day(days.firstDate()), day(days.lastDate()));
    }

    private String skipped(SkippedDays days) {
        String name = Objects.requireNonNullElseGet(
                days.why().name(), () -> text("closed." + days.why().kind().json()));
        return days.days() == 1
                ? text("skipped.one", day(days.firstDate()), name)
                : text("skipped.more", days.days(), name, day(days.firstDate()), day(days.lastDate()));
    }

    /** As people say it: hours, minutes and seconds, without those that are zero; less than a second is not nothing. */
    String time(Duration duration) {
        if (duration.toSeconds() == 0 && !duration.isZero()) {
            return text("unit.less");
        }
        List<String> units = new ArrayList<>();
        if (duration.toHours() > 0) {
            units.add(text("unit.hours", duration.toHours()));
        }
        if (duration.toMinutesPart() > 0) {
            units.add(text("unit.minutes", duration.toMinutesPart()));
        }
        if (duration.toSecondsPart() > 0 || units.isEmpty()) {
            units.add(text("unit.seconds", duration.toSecondsPart()));
        }
        String last = units.remove(units.size() - 1);
        return units.isEmpty() ? last : text("and", String.join(", ", units), last);
    }

    private String moment(Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        return DateTimeFormatter.ofPattern(
                        local.getSecond() == 0 ? "EEEE d MMMM yyyy HH:mm" : "EEEE d MMMM yyyy HH:mm:ss", language)
                .format(local);
    }

    private String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language).format(date);
    }

    private String text(String key, Object... arguments) {
        return texts.apply(key, arguments);
    }
}
