/**
 * The month report of the board. Entry class: {@link nl.schoolbel.sla.board.report.ReportResource}; {@link
 * nl.schoolbel.sla.board.report.MonthReports} gathers what {@code figures}, {@code credits} and {@code evidence} count, under
 * their own scopes, and counts nothing itself. It owns how a month is shown: page, charts and sheet.
 */
package nl.schoolbel.sla.board.report;
