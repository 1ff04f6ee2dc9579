/**
 * Charts of the board, each with the table of the same figures. Entry class: {@link nl.schoolbel.sla.board.chart.Chart}, written
 * as JSON into the page, where {@code charts.js} draws it; {@link nl.schoolbel.sla.board.chart.Notation} writes numbers and
 * moments for people. It owns no figure: who makes a page brings them.
 */
package nl.schoolbel.sla.board.chart;
