package nl.schoolbel.tickets.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.domain.SchoolCalendar;
import nl.schoolbel.tickets.domain.TicketState;

/**
 * Reads the words of a list's filters; one answer names all that cannot be read. A blank word reads as absent, as a form
 * sends what was not filled in.
 */
@ApplicationScoped
public class CriteriaReading {

    /** So long ago, by days, weeks, months or years. */
    private static final Pattern PERIOD = Pattern.compile("P\\d{1,4}[DWMY]");

    @Inject
    ProblemTexts texts;

    @Inject
    DomainClock clock;

    /**
     * Reads them, or answers {@code invalid-input}.
     *
     * @param place what comes before a parameter's name in a fault: nothing, or the JSON pointer of the object
     * @param other faults that are told in the same answer
     */
    public TicketCriteria read(TicketParameters words, String place, List<FieldFault> other) {
        Reader reader = new Reader(place, new ArrayList<>(other));
        Instant from = reader.instant("reportedFrom", words.reportedFrom);
        Instant until = reader.instant("reportedUntil", words.reportedUntil);
        TicketCriteria criteria = new TicketCriteria(
                reader.text("q", words.q),
                reader.id("schoolId", words.schoolId),
                reader.several("state", words.state, TicketState::of, states()),
                reader.several("priority", words.priority, CriteriaReading::priority, "1, 2, 3, 4"),
                reader.id("categoryId", words.categoryId),
                reader.id("deviceId", words.deviceId),
                reader.id("roomId", words.roomId),
                reader.id("beheerpartnerId", words.beheerpartnerId),
                reader.yesOrNo("overdue", words.overdue),
                reader.yesOrNo("major", words.major),
                reader.id("majorIncidentId", words.majorIncidentId),
                reader.yesOrNo("disputed", words.disputed),
                Boolean.TRUE.equals(reader.yesOrNo("mine", words.mine)),
                from,
                until,
                reader.sort(words.sort));
        if (from != null && until != null && !until.isAfter(from)) {
            reader.fault("reportedUntil", "not-after-start");
        }
        if (!reader.faults.isEmpty()) {
            throw ProblemException.ofFields(reader.faults);
        }
        return criteria;
    }

    private static boolean isBlank(String word) {
        return word == null || word.isBlank();
    }

    private static String states() {
        return Arrays.stream(TicketState.values()).map(TicketState::slug).collect(Collectors.joining(", "));
    }

    private static Integer priority(String word) {
        if (word.length() == 1 && word.charAt(0) >= '1' && word.charAt(0) <= '4') {
            return word.charAt(0) - '0';
        }
        throw new IllegalArgumentException("no priority");
    }

    /** Reads one set of words and keeps what is wrong with them; a bad word reads as absent. */
    private final class Reader {

        private final String place;
        private final List<FieldFault> faults;

        Reader(String place, List<FieldFault> faults) {
            this.place = place;
            this.faults = faults;
        }

        void fault(String name, String code, Object... arguments) {
            faults.add(new FieldFault(place + name, code, texts.fieldDetail(code, arguments)));
        }

        String text(String name, String word) {
            if (isBlank(word)) {
                return null;
            }
            if (word.length() > TicketParameters.LONGEST) {
                fault(name, "too-long", TicketParameters.LONGEST);
            }
            return word.strip();
        }

        UUID id(String name, String word) {
            return one(name, word, UUID::fromString);
        }

        Boolean yesOrNo(String name, String word) {
            if (isBlank(word)) {
                return null;
            }
            if (word.equals("true") || word.equals("false")) {
                return Boolean.valueOf(word);
            }
            fault(name, "not-in-list", "true, false");
            return null;
        }

        Instant instant(String name, String word) {
            // In an address that was not encoded the plus of a zone has become a space.
            return one(name, word, text -> moment(text.replace(' ', '+')));
        }

        <T> Set<T> several(String name, List<String> words, Function<String, T> reading, String allowed) {
            Set<T> read = new LinkedHashSet<>();
            for (String word : words == null ? List.<String>of() : words) {
                if (isBlank(word)) {
                    continue;
                }
                for (String part : word.split(",", -1)) {
                    try {
                        read.add(reading.apply(part.strip()));
                    } catch (IllegalArgumentException unknown) {
                        fault(name, "not-in-list", allowed);
                        return Set.of();
                    }
                }
            }
            return read;
        }

        TicketSort sort(String word) {
            return isBlank(word)
                    ? TicketSort.NEWEST
                    : TicketSort.of(word).orElseGet(() -> {
                        fault(
                                "sort",
                                "not-in-list",
                                Arrays.stream(TicketSort.values())
                                        .map(TicketSort::word)
                                        .collect(Collectors.joining(", ")));
                        return TicketSort.NEWEST;
                    });
        }

        private <T> T one(String name, String word, Function<String, T> reading) {
            try {
                return isBlank(word) ? null : reading.apply(word.strip());
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                fault(name, "wrong-type");
                return null;
            }
        }
    }

    /** Years with four digits only, which the database can hold. */
    private Instant moment(String text) {
        OffsetDateTime moment = PERIOD.matcher(text).matches()
                ? startOf(LocalDate.ofInstant(clock.instant(), SchoolCalendar.DUTCH)
                        .minus(Period.parse(text)))
                : text.length() == 10 ? startOf(LocalDate.parse(text)) : OffsetDateTime.parse(text);
        if (moment.getYear() < 1 || moment.getYear() > 9998) {
            throw new DateTimeException("out of range");
        }
        return moment.toInstant();
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(SchoolCalendar.DUTCH).toOffsetDateTime();
    }
}
