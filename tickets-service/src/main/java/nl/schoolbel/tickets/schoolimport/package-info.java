/** Takes a JSON list of schools in: {@link nl.schoolbel.tickets.schoolimport.SchoolImport}. CSV is for {@code imports}. */
package nl.schoolbel.tickets.schoolimport;
