/**
 * Where an instant lies on paper: {@link nl.schoolbel.sla.board.timeline.domain.TimeScale}. Used by the drawing in {@code
 * nl.schoolbel.sla.board.timeline}.
 */
package nl.schoolbel.sla.board.timeline.domain;
