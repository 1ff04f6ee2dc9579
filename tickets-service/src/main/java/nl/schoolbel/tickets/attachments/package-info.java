/**
 * Files with a ticket: {@link nl.schoolbel.tickets.attachments.Attachments}. What comes in is not believed but opened, and
 * only what was made anew of it is kept ({@link nl.schoolbel.platform.files.Cleaning}).
 */
package nl.schoolbel.tickets.attachments;
