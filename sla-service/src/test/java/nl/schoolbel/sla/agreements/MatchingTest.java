package nl.schoolbel.sla.agreements;

import static nl.schoolbel.sla.agreements.AgreementKind.BEHEERPARTNER;
import static nl.schoolbel.sla.agreements.Drafts.published;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.sla.agreements.Matching.Answer;
import nl.schoolbel.sla.agreements.Matching.Other;
import nl.schoolbel.sla.agreements.Matching.Question;
import nl.schoolbel.sla.agreements.Matching.WhyNot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {

    private static final UUID SCHOOL = UUID.randomUUID();
    private static final UUID CATEGORY = UUID.randomUUID();
    private static final AgreementTerms ALL = Drafts.contract("");

    @ParameterizedTest
    @CsvSource({
        "2026-07-31T21:59:59Z,applies",
        "2026-07-31T22:00:00Z,OVER",
        "2026-01-31T22:59:59Z,NOT_VALID_YET",
        "2026-01-31T23:00:00Z,applies"
    })
    void daysBeginAndEndInTheZoneOfTheCalendar(Instant at, String outcome) {
        Agreement one = published(BEHEERPARTNER, 100, "2026-02-01", "2026-07-31", ALL);

        Answer answer = ask(at, CATEGORY, one);

        assertThat(answer.applies()
                        .map(applies -> "applies")
                        .orElseGet(() -> answer.nearest().orElseThrow().name()))
                .isEqualTo(outcome);
    }

    @Test
    void theLowestRankComesFirstAlsoWhenItStartedEarlier() {
        Agreement first = published(BEHEERPARTNER, 10, "2025-01-01", null, ALL);
        Agreement second = published(BEHEERPARTNER, 20, "2026-01-01", null, ALL);

        Answer answer = ask(second, first);

        assertThat(answer.applies()).contains(first);
        assertThat(answer.others()).containsExactly(new Other(second, WhyNot.OUTRANKED));
    }

    @Test
    void ofOneRankTheLatestStartComesFirst() {
        Agreement earlier = published(BEHEERPARTNER, 100, "2025-01-01", null, ALL);
        Agreement later = published(BEHEERPARTNER, 100, "2026-01-01", null, ALL);

        assertThat(ask(earlier, later).applies()).contains(later);
    }

    @Test
    void anAgreementForOtherSchoolsDoesNotApply() {
        Agreement elsewhere =
                published(BEHEERPARTNER, 1, "2026-01-01", null, Drafts.scoped(List.of(UUID.randomUUID()), List.of()));
        Agreement here = published(BEHEERPARTNER, 2, "2026-01-01", null, Drafts.scoped(List.of(SCHOOL), List.of()));

        Answer answer = ask(elsewhere, here);

        assertThat(answer.applies()).contains(here);
        assertThat(answer.others()).containsExactly(new Other(elsewhere, WhyNot.SCHOOL));
    }

    @Test
    void anAgreementForACategoryDoesNotApplyToATicketWithoutOne() {
        Agreement one = published(BEHEERPARTNER, 1, "2026-01-01", null, Drafts.scoped(List.of(), List.of(CATEGORY)));

        assertThat(ask(now(), CATEGORY, one).applies()).contains(one);
        assertThat(ask(now(), null, one).nearest()).contains(WhyNot.CATEGORY);
        assertThat(ask(now(), UUID.randomUUID(), one).nearest()).contains(WhyNot.CATEGORY);
    }

    @Test
    void theNearestReasonIsTheOneFoundLast() {
        Agreement over = published(BEHEERPARTNER, 1, "2020-01-01", "2020-12-31", ALL);
        Agreement elsewhere =
                published(BEHEERPARTNER, 1, "2026-01-01", null, Drafts.scoped(List.of(UUID.randomUUID()), List.of()));

        assertThat(ask(over, elsewhere).nearest()).contains(WhyNot.SCHOOL);
        assertThat(ask(over).nearest()).contains(WhyNot.OVER);
        assertThat(ask().nearest()).isEqualTo(Optional.empty());
    }

    @Test
    void aDraftAppliesToNothing() {
        Agreement draft = Drafts.agreement(BEHEERPARTNER, AgreementState.DRAFT, 1, "2026-01-01", null, ALL);

        assertThat(ask(draft).others()).containsExactly(new Other(draft, WhyNot.DRAFT));
    }

    @Test
    void oneThatWasEndedAppliesUpToItsLastDay() {
        Agreement ended = Drafts.agreement(BEHEERPARTNER, AgreementState.ENDED, 1, "2026-01-01", "2026-03-02", ALL);

        assertThat(ask(ended).applies()).contains(ended);
        assertThat(ask(now().plusSeconds(86_400), CATEGORY, ended).nearest()).contains(WhyNot.OVER);
    }

    private static Answer ask(Agreement... agreements) {
        return ask(now(), CATEGORY, agreements);
    }

    private static Answer ask(Instant at, UUID category, Agreement... agreements) {
        return Matching.answer(
                List.of(agreements), new Question(SCHOOL, category, at), one -> ZoneId.of("Europe/Amsterdam"));
    }

    private static Instant now() {
        return Instant.parse("2026-03-02T09:00:00Z");
    }
}
