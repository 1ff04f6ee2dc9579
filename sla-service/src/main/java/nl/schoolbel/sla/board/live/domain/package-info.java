/**
 * How urgent a clock is and how it runs on, in plain rules. Entry class: {@link nl.schoolbel.sla.board.live.domain.Countdown};
 * it owns what "soon late" means. What comes next: {@code nl.schoolbel.sla.board.live} shows it.
 */
package nl.schoolbel.sla.board.live.domain;
