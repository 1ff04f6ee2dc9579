/**
 * What came of the signals, in numbers: {@link nl.schoolbel.coaching.signals.figures.SignalFigureResource}. It owns nothing and
 * counts the table of signals; the board report comes next.
 */
package nl.schoolbel.coaching.signals.figures;
