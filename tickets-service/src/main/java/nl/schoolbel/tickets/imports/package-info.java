/**
 * Takes CSV files in, whole or not at all: {@link nl.schoolbel.tickets.imports.SchoolCsvImport} of schools, {@link
 * nl.schoolbel.tickets.imports.ThingCsvImport} of rooms and devices, both read by {@link
 * nl.schoolbel.tickets.imports.CsvTable}. What is known is updated, so that the same file again changes nothing.
 */
package nl.schoolbel.tickets.imports;
