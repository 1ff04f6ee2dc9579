package nl.schoolbel.sla.calendars;

import java.time.LocalDate;
import java.util.List;

/**
 * What holidays close in a calendar, as known at one moment.
 *
 * @param closedDates in order
 * @param untilDate last day up to which the region's school holidays are known; {@code null} without a region, and when none are
 *     known
 */
record FrozenHolidays(List<LocalDate> closedDates, LocalDate untilDate) {}
