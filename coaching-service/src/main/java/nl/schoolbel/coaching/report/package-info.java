/**
 * What coaching came to in a school year, for the bestuur: {@link nl.schoolbel.coaching.report.BoardReportResource} over
 * HTTP as JSON, sheet and page, {@link nl.schoolbel.coaching.report.BoardReports} the figures. It owns no table.
 */
package nl.schoolbel.coaching.report;
