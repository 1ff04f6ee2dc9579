/** Where the events of other services come in; each is handed to the feature that it concerns. */
package nl.schoolbel.tickets.hearing;
