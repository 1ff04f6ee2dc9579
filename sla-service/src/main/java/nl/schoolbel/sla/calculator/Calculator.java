package nl.schoolbel.sla.calculator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.sla.calendars.OutsideCalendar;
import nl.schoolbel.sla.servicetime.domain.OutsideCalendarException;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;

/** Answers a question about opening hours that come with it. */
@ApplicationScoped
class Calculator {

    private static final DateTimeFormatter LOCAL_OR_OFFSET = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter();

    @Inject
    ProblemTexts texts;

    @Inject
    OutsideCalendar outside;

    CalculationResult answer(Calculation asked) {
        CalculationFaults faults = new CalculationFaults(texts);
        requireWhatTheOperationNeeds(asked, faults);
        Duration duration = duration("/duration", asked.duration(), faults);
        Duration plus = duration("/plusDuration", asked.plusDuration(), faults);
        ServiceCalendar calendar = new CalendarReading(asked.calendar(), faults).calendar();
        ZoneId zone = calendar.zone();
        Instant start = instant("/start", asked.start(), zone, faults);
        Instant end = instant("/end", asked.end(), zone, faults);
        faults.refuseIfAny();
        try {
            return switch (asked.op()) {
                case ADD -> CalculationResult.of(calendar.add(start, duration), zone);
                case SUBTRACT -> CalculationResult.of(calendar.subtract(start, duration), zone);
                case BETWEEN -> CalculationResult.of(calendar.between(start, end));
                case NEXT_OPEN -> CalculationResult.of(calendar.nextOpen(start), zone);
                case NEXT_CLOSE -> CalculationResult.of(calendar.nextClose(start), zone);
                case PREV_ACTIVE -> CalculationResult.of(calendar.prevActive(start), zone);
                case WINDOWS -> CalculationResult.of(calendar.windows(start, asked.take()), zone);
                case ADD_BUSINESS_DAYS ->
                    CalculationResult.of(
                            businessDays(
                                    calendar, start, asked.days(), plus, Boolean.TRUE.equals(asked.endOfWorkingDay())),
                            zone);
            };
        } catch (OutsideCalendarException none) {
            throw outside.refusal(none);
        }
    }

    private static Instant businessDays(
            ServiceCalendar calendar, Instant start, int days, Duration plus, boolean endOfWorkingDay) {
        Instant reached = calendar.addBusinessDays(start, days);
        if (plus != null) {
            reached = calendar.add(reached, plus);
        }
        return endOfWorkingDay ? calendar.endOfBusinessDay(reached) : reached;
    }

    private static void requireWhatTheOperationNeeds(Calculation asked, CalculationFaults faults) {
        switch (asked.op()) {
            case ADD, SUBTRACT -> require("/duration", asked.duration(), faults);
            case BETWEEN -> require("/end", asked.end(), faults);
            case ADD_BUSINESS_DAYS -> require("/days", asked.days(), faults);
            case WINDOWS -> require("/take", asked.take(), faults);
            default -> {
                // The start is enough.
            }
        }
    }

    private static void require(String pointer, Object value, CalculationFaults faults) {
        if (value == null) {
            faults.add(pointer, "missing");
        }
    }

    private static Duration duration(String pointer, String text, CalculationFaults faults) {
        try {
            return text == null ? null : Duration.parse(text);
        } catch (DateTimeException unreadable) {
            faults.add(pointer, "pattern");
            return null;
        }
    }

    private static Instant instant(String pointer, String text, ZoneId zone, CalculationFaults faults) {
        if (text == null) {
            return null;
        }
        try {
            TemporalAccessor parsed = LOCAL_OR_OFFSET.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return parsed instanceof LocalDateTime local ? local.atZone(zone).toInstant() : Instant.from(parsed);
        } catch (DateTimeException noSuchMoment) {
            faults.add(pointer, "pattern");
            return null;
        }
    }
}
