/**
 * The clocks of one ticket, drawn and told: {@link nl.schoolbel.sla.board.timeline.TimelineResource} shows them, {@link
 * nl.schoolbel.sla.board.timeline.Timelines} gathers what is known, and {@link nl.schoolbel.sla.board.timeline.Drawing} puts it
 * on paper. It owns the drawing; what is drawn comes from {@code clock}, {@code escalation} and {@code explain}.
 */
package nl.schoolbel.sla.board.timeline;
