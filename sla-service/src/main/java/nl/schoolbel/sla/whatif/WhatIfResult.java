package nl.schoolbel.sla.whatif;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.sla.clock.domain.ClockState;
import nl.schoolbel.sla.whatif.WhatIfs.Draft;
import nl.schoolbel.sla.whatif.domain.Changed;
import nl.schoolbel.sla.whatif.domain.Comparison;
import nl.schoolbel.sla.whatif.domain.Credit;
import nl.schoolbel.sla.whatif.domain.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a draft would have made of a period, beside what became of it.
 *
 * @param tickets all of the period
 * @param covered those that the draft would have matched; the rest of the answer is about these
 * @param figures by target and priority
 * @param realCredit by the real breaches as they are known now, whatever was agreed about their reasons
 * @param changes clocks that are late on one side only
 * @param changed the worst of those, worst first, at most 100
 */
public record WhatIfResult(
        Instant from,
        Instant until,
        long tickets,
        long covered,
        long notCovered,
        List<WhatIfFigure> figures,
        WhatIfCredit realCredit,
        WhatIfCredit draftCredit,
        int changes,
        List<WhatIfChange> changed) {

    /** One target and priority. */
    public record WhatIfFigure(String target, int priority, WhatIfSide real, WhatIfSide draft) {}

    /**
     * @param met in time
     * @param late met late, or open and late
     * @param undecided ended without a verdict, or open and not late
     * @param breaches all that was late at any time, also when it ended without a verdict
     * @param compliancePercent met of those that are decided, 0–100; absent when none is
     * @param p50Seconds service time until met of half of those that were met; absent when none was
     * @param p90Seconds the same of nine in ten
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WhatIfSide(
            int clocks,
            int met,
            int late,
            int undecided,
            int breaches,
            Double compliancePercent,
            Long p50Seconds,
            Long p90Seconds) {}

    /**
     * @param feePercents percents of a month's fee, added up over months and beheerpartners
     * @param amountCents absent when a fee is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WhatIfCredit(int feePercents, Long amountCents) {}

    /**
     * A clock that is late on one side only.
     *
     * @param realState absent when nothing was promised
     * @param draftState absent when nothing would be promised
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WhatIfChange")
    public record WhatIfChange(
            UUID ticketId,
            String number,
            String target,
            int repeat,
            String realState,
            String draftState,
            long realLateBySeconds,
            long draftLateBySeconds) {}

    static WhatIfResult of(Draft draft, long tickets, long covered, Comparison comparison) {
        return new WhatIfResult(
                draft.period().from(),
                draft.period().until(),
                tickets,
                covered,
                tickets - covered,
                comparison.figures().stream()
                        .map(one -> new WhatIfFigure(
                                one.target().json(), one.priority(), side(one.real()), side(one.draft())))
                        .toList(),
                credit(comparison.realCredit()),
                credit(comparison.draftCredit()),
                comparison.changes(),
                comparison.changed().stream().map(WhatIfResult::change).toList());
    }

    private static WhatIfSide side(Side side) {
        return new WhatIfSide(
                side.clocks(),
                side.met(),
                side.late(),
                side.undecided(),
                side.breaches(),
                side.compliancePercent(),
                side.p50Seconds(),
                side.p90Seconds());
    }

    private static WhatIfCredit credit(Credit credit) {
        return new WhatIfCredit(credit.feePercents(), credit.amountCents());
    }

    private static WhatIfChange change(Changed one) {
        return new WhatIfChange(
                one.ticketId(),
                one.number(),
                one.target().json(),
                one.repeat(),
                state(one.realState()),
                state(one.draftState()),
                one.realLateBy().toSeconds(),
                one.draftLateBy().toSeconds());
    }

    private static String state(ClockState state) {
        return state == null ? null : state.json();
    }
}
