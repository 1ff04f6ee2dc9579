/**
 * Service time: how much of the time between two instants counts, and when a budget of service time runs out.
 *
 * <p>Entry class: {@link nl.schoolbel.sla.servicetime.domain.ServiceCalendar}. It owns opening hours in a time zone
 * and the arithmetic over them, nothing else; it knows neither tickets nor agreements. What comes next: the clocks in
 * {@code nl.schoolbel.sla.clock.domain} count their segments with it.
 *
 * <p>The rules, where help desks differ: windows are half-open; a budget that ends exactly at closing time is due at
 * that close; over a clock change the real elapsed seconds count; nothing is rounded.
 */
package nl.schoolbel.sla.servicetime.domain;
