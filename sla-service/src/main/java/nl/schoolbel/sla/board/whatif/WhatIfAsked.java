package nl.schoolbel.sla.board.whatif;

import java.time.Instant;
import java.util.List;
import nl.schoolbel.sla.agreements.Agreement;

/**
 * A form that was read.
 *
 * @param versions two or three, of one kind; empty when something is wrong
 * @param from inclusive
 * @param until exclusive
 * @param faults everything that is wrong with the form
 */
public record WhatIfAsked(List<Agreement> versions, Instant from, Instant until, List<Fault> faults) {

    /**
     * Something wrong with a field.
     *
     * @param field its name in the form
     * @param words for people
     */
    public record Fault(String field, String words) {}

    boolean isFine() {
        return faults.isEmpty();
    }
}
