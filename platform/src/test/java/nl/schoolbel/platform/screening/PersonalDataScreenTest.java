package nl.schoolbel.platform.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both sides of each edge: what is personal data, and what only looks like it. Numbers and names are made up. */
class PersonalDataScreenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456782",
                "BSN123456782",
                "bsn: 12345 6782",
                "Het nummer is 123456782.",
                "123 456 782",
                "123.456.782",
                "123-45-6782",
                "1234.56.782",
                "12 34 56 782",
                "123\u00a0456\u00a0782",
                "123\u2011456\u2011782",
                "１２３４５６７８２",
                "lokaal 12, 123456782",
                "lokaal 12 123456782",
                "123 456 782 12-05-2014",
                "10000008",
                "10 000 008",
                "serienummer 123456782",
                "123  456  782",
                "123 - 456 - 782",
                "123/456/782",
                "123_456_782",
                "123,456,782",
                "123\n456\n782",
                "123\r\n456\r\n782",
                "123\u2028456\u2028782",
                "1234\u00ad5678\u00ad2",
                "123\u200b456\u200b782",
                "\u2060123456782",
                "bsn 12345 6782 12",
                "bsn 123, 456, 782",
                "kast 5, 12 34 56 782",
                "123.456.782, 2x gebeld",
                "66772230-5e45-4958-a580",
                "66772230-5e45-4958-a580-3932ebd21434-7",
                "https://portal.example/tickets/66772230-5e45-4958-a580-3932ebd21434, bsn 66772230"
            })
    void aBsnIsFoundHoweverItIsWritten(String text) {
        assertThat(kinds(text)).contains(PersonalDataKind.BSN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456783",
                "1234567820",
                "0123456782",
                "CB123456782",
                "123456782X",
                "123.456.782.901",
                "7.123.456.782",
                "00000000",
                "000000012",
                "op 24-11-2026 en 25-11-2026",
                "2026-11-24",
                "adres 10.12.34.56 en 192.168.1.10",
                "schooljaar 2026-2027",
                "10.30 11.15 uur",
                "lokalen 123, 456, 782",
                "24/11/2026, 25/11/2026",
                "2026/11/24 en 2026_11_24",
                "10.12.34.56, 192.168.1.10",
                "10.12.34.56/24",
                "020 555 0100, 020 555 0199",
                "020-5550100, 0341-555010, 06-12345678",
                "123    456    782",
                "https://portal.example/tickets/66772230-5e45-4958-a580-3932ebd21434",
                "bord 66772230-5E45-4958-A580-3932EBD21434.",
                ""
            })
    void anotherNumberIsNoBsn(String text) {
        assertThat(kinds(text)).doesNotContain(PersonalDataKind.BSN);
    }

    @Test
    void everyDateAndEveryAddressOfANetworkIsNoBsn() {
        for (int i = 1; i <= 28; i++) {
            for (int month = 1; month <= 12; month++) {
                String date = i + "-" + month + "-2026";
                assertThat(kinds(date)).as(date).isEmpty();
                String address = "10." + i + "." + (month + 20) + "." + (100 + i);
                assertThat(kinds(address)).as(address).isEmpty();
            }
        }
    }

    @Test
    void theElevenTestHoldsForOneNumberInEleven() {
        long passing = Stream.iterate(100_000_000, n -> n + 1)
                .limit(1_100)
                .filter(n -> BsnSearch.passes(String.valueOf(n)))
                .count();

        assertThat(passing).isBetween(90L, 110L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jan.jansen@school.example",
                "(jan@school.nl)",
                "mail naar a+b@x.y.co.uk!",
                "ouder_7@xn--caf-dma.nl,",
                "jürgen@schule.de"
            })
    void aMailAddressIsFound(String text) {
        assertThat(kinds(text)).containsExactly(PersonalDataKind.EMAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@school", "teams @ lokaal 7", "jan@", "@school.nl", "x@y", "login@lokaal7", "50% @ 3.2"})
    void anotherAtSignIsNoMailAddress(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06-12345678",
                "0612345678",
                "06 12 34 56 78",
                "+31 6 12345678",
                "+31612345678",
                "+31 (0)20 555 0100",
                "0031 20 5550100",
                "020-5550100",
                "(020) 555 01 00",
                "020 555 0100",
                "0341-555010",
                "0341 55 50 10",
                "088 - 1234567",
                "tel:0205550100",
                "Bel 06-12345678."
            })
    void aDutchTelephoneNumberIsFound(String text) {
        assertThat(kinds(text)).containsExactly(PersonalDataKind.PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CB-0612345679",
                "AT0612345679",
                "serienummer 0612345679",
                "s/n: 020 555 0100",
                "06-12-2026 10:30",
                "01-02-2026 10:30",
                "06123456789",
                "0612345678901",
                "om 06 10 uur",
                "lokaal 020",
                "foutcode 0x0205550100",
                "112",
                "versie 0.20.5550100"
            })
    void anotherNumberIsNoTelephoneNumber(String text) {
        assertThat(kinds(text)).doesNotContain(PersonalDataKind.PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geboren 12-05-2014",
                "geb. 12/5/14",
                "Geboortedatum: 12 mei 2014",
                "geboren op de 12e mei",
                "12-05-2014 geboren",
                "born on May 12, 2014",
                "date of birth 2014-05-12",
                "geb. 3 mrt. '14"
            })
    void aDateBesideAWordOfBirthIsADateOfBirth(String text) {
        assertThat(kinds(text)).containsExactly(PersonalDataKind.BIRTH_DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sinds 12-05-2014 kapot",
                "geboren en getogen",
                "gebouw B, 12-05-2026",
                "het gebruik op 12 mei",
                "toets op 12 mei 2026"
            })
    void aDateAloneAndAWordAloneAreNoDateOfBirth(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "leerling Sanne kan niet inloggen,Sanne",
        "Leerling S. de Vries is haar wachtwoord kwijt,S. de Vries",
        "De leerlinge Fatima-Zahra,Fatima-Zahra",
        "leerling Sanne de Vries logt in,Sanne de Vries",
        "een leerling genaamd Tim,Tim",
        "leerling: Tim,Tim",
        "pupil Emma,Emma"
    })
    void aPupilWhoIsNamedIsFound(String text, String name) {
        List<Hit> hits = PersonalDataScreen.hits(text);

        assertThat(hits).extracting(Hit::kind).containsExactly(PersonalDataKind.PUPIL_NAME);
        assertThat(text.substring(hits.get(0).start(), hits.get(0).end())).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leerling kan niet inloggen",
                "Leerling Kan niet inloggen",
                "leerling Chromebook is stuk",
                "leerlingen Groep 7 zien niets",
                "de leerling zegt: Sorry",
                "leerling ICT-rooster",
                "Leerlingnummer Onbekend",
                "leerlingvolgsysteem Parnassys"
            })
    void aPupilWhoIsNotNamedIsNone(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @Test
    void placesAreThoseOfTheTextAsItCame() {
        String text = "Leerling Sanne,\u00a0bsn 123.456.782 belt 06-12345678";

        assertThat(PersonalDataScreen.hits(text))
                .containsExactly(
                        new Hit(PersonalDataKind.PUPIL_NAME, 9, 14),
                        new Hit(PersonalDataKind.BSN, 20, 31),
                        new Hit(PersonalDataKind.PHONE, 37, 48));
        assertThat(PersonalDataScreen.hits("\u200bvan 123\u00ad456\u00ad782!"))
                .containsExactly(new Hit(PersonalDataKind.BSN, 5, 16));
    }

    @Test
    void aMaskNamesTheKindAndLeavesTheRest() {
        assertThat(new Screener().mask("Leerling Sanne (geb. 12-05-2014), 123456782, bel 06-12345678 of s@x.nl!"))
                .isEqualTo("Leerling [naam] (geb. [geboortedatum]), [bsn], bel [telefoonnummer] of [e-mailadres]!");
        assertThat(new Screener().mask("Bord 7 vervangen.")).isEqualTo("Bord 7 vervangen.");
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                        "0",
                        "1 ",
                        "06 ",
                        "12-",
                        "a@",
                        "@",
                        "a.",
                        "1.1.",
                        "geb 1-1-11 ",
                        "leerling S. ",
                        "leerling A",
                        "123 456 ",
                        "123456782 ",
                        "bsn 1, ",
                        "1 , ",
                        "12/34_",
                        "1\u00ad",
                        "+31 ",
                        "J. ",
                        "a-",
                        "jan 1 ")
                .map(piece -> piece.repeat(10_000 / piece.length()));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void noTextTakesLong(String text) {
        // A pattern that runs away takes minutes on these; the limit leaves room for a machine that is busy.
        assertTimeout(Duration.ofSeconds(2), () -> PersonalDataScreen.hits(text));
    }

    private static List<PersonalDataKind> kinds(String text) {
        return PersonalDataScreen.hits(text).stream().map(Hit::kind).distinct().toList();
    }
}
