package nl.schoolbel.coaching.signals.domain;

import java.time.LocalDate;
import java.util.UUID;

/** Counts school days as a school has them. */
@FunctionalInterface
public interface SchoolTime {

    /**
     * School days after {@code after}, up to and including {@code until}; zero when none lie between.
     *
     * @param school {@code null} for nobody's
     */
    int between(UUID school, LocalDate after, LocalDate until);
}
