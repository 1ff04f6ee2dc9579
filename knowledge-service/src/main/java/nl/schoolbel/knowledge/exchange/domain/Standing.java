package nl.schoolbel.knowledge.exchange.domain;

import java.util.UUID;

/**
 * What a school gave to others and took from others in a period. What it does at home is neither.
 *
 * @param gavePractices different practices of it that others began to do
 * @param gaveSchools different schools that began to do them
 * @param tookPractices different practices that it began to do, also those of no school
 * @param tookSchools different schools that those came from
 * @param embedded those of the taken that are part of how it works now
 */
public record Standing(
        UUID school, int gavePractices, int gaveSchools, int tookPractices, int tookSchools, int embedded) {

    /** True for who neither gave nor took; to be interested is not to take. */
    public boolean isIsolated() {
        return gavePractices == 0 && tookPractices == 0;
    }
}
