package nl.schoolbel.tickets.identifiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The identifiers of one school over time, and what may be said of them. */
public final class Identifiers {

    private Identifiers() {}

    /**
     * Something wrong with one of a list.
     *
     * @param index its place, from 0
     * @param field of the identifier
     * @param code as in a field fault
     */
    public record Fault(int index, String field, String code) {}

    /**
     * A new school's: its BRIN.
     *
     * @param from the first day; {@code null} from of old
     */
    public static List<Identifier> ofBrin(String brin, LocalDate from) {
        return List.of(new Identifier(IdentifierType.ofBrin(brin), brin, from, null));
    }

    /** All BRINs of a day, of the site and of the institution. */
    public static List<String> brinsOn(LocalDate day, List<Identifier> identifiers) {
        return identifiers.stream()
                .filter(identifier -> identifier.type().isBrin() && identifier.isValidOn(day))
                .map(Identifier::value)
                .toList();
    }

    /** The BRIN on a day, of the site rather than of the institution. */
    public static Optional<String> brinOn(LocalDate day, List<Identifier> identifiers) {
        return identifiers.stream()
                .filter(identifier -> identifier.type().isBrin() && identifier.isValidOn(day))
                .max(Comparator.comparing(Identifier::type))
                .map(Identifier::value);
    }

    /**
     * The same, with another BRIN from a day on: the one that it replaces ends on the day before. A school that has the
     * BRIN already keeps its identifiers as they are.
     */
    public static List<Identifier> withBrin(String brin, LocalDate from, List<Identifier> before) {
        if (brinOn(from, before).filter(brin::equals).isPresent()) {
            return before;
        }
        IdentifierType type = IdentifierType.ofBrin(brin);
        List<Identifier> after = new ArrayList<>();
        for (Identifier identifier : before) {
            if (!givesWayTo(type, identifier) || !identifier.isValidOn(from)) {
                after.add(identifier);
            } else if (!from.equals(identifier.validFromDate())) {
                after.add(identifier.until(from.minusDays(1)));
            }
        }
        after.add(new Identifier(type, brin, from, dayBeforeNext(type, from, before)));
        return List.copyOf(after);
    }

    /** A site's BRIN takes the place of the site's before; an institution's of both, or it would not be seen. */
    private static boolean givesWayTo(IdentifierType type, Identifier identifier) {
        return identifier.type().isBrin() && identifier.type().compareTo(type) >= 0;
    }

    /** A change that was planned for later still comes; {@code null} when there is none. */
    private static LocalDate dayBeforeNext(IdentifierType type, LocalDate day, List<Identifier> identifiers) {
        return identifiers.stream()
                .filter(identifier -> identifier.type() == type && identifier.validFromDate() != null)
                .map(Identifier::validFromDate)
                .filter(day::isBefore)
                .min(Comparator.naturalOrder())
                .map(next -> next.minusDays(1))
                .orElse(null);
    }

    /** All that is wrong with a list: forms, periods, and two BRINs of one type on the same day. */
    public static List<Fault> faults(List<Identifier> identifiers) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < identifiers.size(); i++) {
            Identifier identifier = identifiers.get(i);
            if (!identifier.type().fits(identifier.value())) {
                faults.add(new Fault(i, "value", "pattern"));
            }
            if (identifier.endsBeforeItStarts()) {
                faults.add(new Fault(i, "validUntilDate", "before-first-day"));
            } else if (identifiers.subList(0, i).stream().anyMatch(other -> contradicts(identifier, other))) {
                faults.add(new Fault(i, "validFromDate", "period-overlap"));
            }
        }
        return faults;
    }

    private static boolean contradicts(Identifier one, Identifier other) {
        return one.type() == other.type()
                && (one.type().isBrin() || one.value().equals(other.value()))
                && one.sharesDaysWith(other);
    }
}
