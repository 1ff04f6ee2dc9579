/** Files that open in a spreadsheet: {@link nl.schoolbel.platform.csv.CsvText} keeps words from becoming formulas. */
package nl.schoolbel.platform.csv;
