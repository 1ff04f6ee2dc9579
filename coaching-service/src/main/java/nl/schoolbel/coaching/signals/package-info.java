/**
 * Where what happens shows that coaching helps more than repairs. {@link nl.schoolbel.coaching.signals.SignalResource} is the
 * way in, {@link nl.schoolbel.coaching.signals.SignalRaising} raises what {@code watch} finds due by {@code rules}; it owns
 * the signals and their life. A signal is about a tool, a school or a gap in the knowledge; no row here knows a person.
 */
package nl.schoolbel.coaching.signals;
