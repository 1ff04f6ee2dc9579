package nl.schoolbel.tickets.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentifiersTest {

    private static final LocalDate AUGUST_1 = LocalDate.parse("2026-08-01");
    private static final LocalDate JULY_31 = LocalDate.parse("2026-07-31");

    @Test
    void brinOfTheSiteGoesBeforeThatOfTheInstitution() {
        List<Identifier> both = List.of(brin6("99ZZ00", AUGUST_1, null), brin4("99ZZ"));

        assertThat(Identifiers.brinOn(JULY_31, both)).contains("99ZZ");
        assertThat(Identifiers.brinOn(AUGUST_1, both)).contains("99ZZ00");
    }

    @Test
    void newBrinEndsTheOldOneOnTheDayBefore() {
        assertThat(Identifiers.withBrin("99ZY00", AUGUST_1, Identifiers.ofBrin("99ZZ00", null)))
                .containsExactly(brin6("99ZZ00", null, JULY_31), brin6("99ZY00", AUGUST_1, null));
        assertThat(Identifiers.withBrin("99ZY00", AUGUST_1, List.of(brin6("99ZZ00", AUGUST_1, null))))
                .as("told wrongly this morning")
                .containsExactly(brin6("99ZY00", AUGUST_1, null));
    }

    @Test
    void newBrinOfTheSiteLeavesThatOfTheInstitutionAndALaterOne() {
        List<Identifier> before = List.of(
                brin4("99ZZ"),
                brin6("99ZZ00", null, LocalDate.parse("2027-07-31")),
                brin6("99ZX00", LocalDate.parse("2027-08-01"), null));

        assertThat(Identifiers.withBrin("99ZY00", AUGUST_1, before))
                .containsExactlyInAnyOrder(
                        brin4("99ZZ"),
                        brin6("99ZZ00", null, JULY_31),
                        brin6("99ZY00", AUGUST_1, LocalDate.parse("2027-07-31")),
                        brin6("99ZX00", LocalDate.parse("2027-08-01"), null));
    }

    @Test
    void sameBrinChangesNothing() {
        List<Identifier> before = Identifiers.ofBrin("99ZZ", null);

        assertThat(Identifiers.withBrin("99ZZ", AUGUST_1, before)).isSameAs(before);
    }

    @Test
    void allContradictionsAreFound() {
        Identifier rio = new Identifier(IdentifierType.RIO_LOCATION, "110X133", null, null);

        assertThat(Identifiers.faults(List.of(
                        brin6("99ZZ00", null, AUGUST_1),
                        brin6("99ZY00", AUGUST_1, null),
                        brin6("99ZY", AUGUST_1, JULY_31),
                        rio,
                        new Identifier(IdentifierType.RIO_LOCATION, "110X134", null, null),
                        rio)))
                .containsExactly(
                        new Identifiers.Fault(1, "validFromDate", "period-overlap"),
                        new Identifiers.Fault(2, "value", "pattern"),
                        new Identifiers.Fault(2, "validUntilDate", "before-first-day"),
                        new Identifiers.Fault(5, "validFromDate", "period-overlap"));
        assertThat(Identifiers.faults(List.of(brin6("99ZZ00", null, JULY_31), brin6("99ZY00", AUGUST_1, null))))
                .isEmpty();
    }

    private static Identifier brin6(String value, LocalDate from, LocalDate until) {
        return new Identifier(IdentifierType.BRIN6, value, from, until);
    }

    private static Identifier brin4(String value) {
        return new Identifier(IdentifierType.BRIN4, value, null, null);
    }
}
