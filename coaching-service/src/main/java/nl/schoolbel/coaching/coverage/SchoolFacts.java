package nl.schoolbel.coaching.coverage;

import java.time.LocalDate;

/**
 * What this service knows of the coaching at a school.
 *
 * @param lastDate of the last activity held; {@code null} for none
 * @param lastOnboardingDate of the last onboarding held; {@code null} for none
 * @param nextDate of the next one planned; {@code null} for none
 * @param activities held in the school year
 * @param openRequests that nobody has answered yet
 * @param teachers {@code null} while nobody told
 * @param hasCoach somebody looks after it today
 * @param signalsOff how many rules of signals the school switched off
 */
record SchoolFacts(
        LocalDate lastDate,
        LocalDate lastOnboardingDate,
        LocalDate nextDate,
        int activities,
        int openRequests,
        Integer teachers,
        boolean hasCoach,
        int signalsOff) {}
