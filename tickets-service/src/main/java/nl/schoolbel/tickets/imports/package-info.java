/**
 * Takes lists in, whole or not at all: {@link nl.schoolbel.tickets.imports.SchoolImport} as JSON, {@link
 * nl.schoolbel.tickets.imports.SchoolCsvImport} and {@link nl.schoolbel.tickets.imports.ThingCsvImport} as CSV, which {@link
 * nl.schoolbel.tickets.imports.CsvTable} reads. What is known is updated, so that the same list again changes nothing.
 */
package nl.schoolbel.tickets.imports;
