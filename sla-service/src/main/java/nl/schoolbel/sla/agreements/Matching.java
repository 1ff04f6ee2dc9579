package nl.schoolbel.sla.agreements;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.events.terms.Term;

/** Which agreement applies, and why each other one does not: plain rules over a list of agreements of one kind. */
final class Matching {

    /** Of several that apply: the lowest rank, then the one that starts latest, then the one that was made last. */
    private static final Comparator<Agreement> FIRST = Comparator.comparingInt(Agreement::rank)
            .thenComparing(Agreement::validFromDate, Comparator.reverseOrder())
            .thenComparing(Agreement::createdAt, Comparator.reverseOrder())
            .thenComparing(Agreement::id);

    private Matching() {}

    /** Why an agreement does not apply, in the order in which it is looked at: a later one was nearer to applying. */
    enum WhyNot implements Term {
        /** It was not published. */
        @JsonProperty("draft")
        DRAFT,
        /** Its first day comes later. */
        @JsonProperty("not-valid-yet")
        NOT_VALID_YET,
        /** Its last day was earlier. */
        @JsonProperty("over")
        OVER,
        /** It is for other schools. */
        @JsonProperty("school")
        SCHOOL,
        /** It is for other categories. */
        @JsonProperty("category")
        CATEGORY,
        /** Another one that applies comes first. */
        @JsonProperty("outranked")
        OUTRANKED
    }

    /** @param category of the ticket; null when it has none */
    record Question(UUID school, UUID category, Instant at) {}

    record Other(Agreement agreement, WhyNot why) {}

    /** @param others in the order in which they would count */
    record Answer(Optional<Agreement> applies, List<Other> others) {

        /** The reason of the one that was nearest to applying; empty when there is none at all, or one applies. */
        Optional<WhyNot> nearest() {
            return applies.isPresent()
                    ? Optional.empty()
                    : others.stream().map(Other::why).max(Comparator.naturalOrder());
        }
    }

    /**
     * @param agreements all of one kind that have to be looked at, in any order
     * @param zone of an agreement's calendar: there its days begin and end
     */
    static Answer answer(List<Agreement> agreements, Question question, Function<Agreement, ZoneId> zone) {
        Agreement applies = null;
        List<Other> others = new ArrayList<>();
        for (Agreement one : agreements.stream().sorted(FIRST).toList()) {
            WhyNot why = whyNot(one, question, zone);
            if (why == null && applies == null) {
                applies = one;
            } else {
                others.add(new Other(one, why == null ? WhyNot.OUTRANKED : why));
            }
        }
        return new Answer(Optional.ofNullable(applies), others);
    }

    private static WhyNot whyNot(Agreement one, Question question, Function<Agreement, ZoneId> zone) {
        if (one.state() == AgreementState.DRAFT) {
            return WhyNot.DRAFT;
        }
        var day = question.at().atZone(zone.apply(one)).toLocalDate();
        if (!one.covers(day)) {
            return day.isBefore(one.validFromDate()) ? WhyNot.NOT_VALID_YET : WhyNot.OVER;
        }
        if (!one.terms().isForSchool(question.school())) {
            return WhyNot.SCHOOL;
        }
        return one.terms().isForCategory(question.category()) ? null : WhyNot.CATEGORY;
    }
}
