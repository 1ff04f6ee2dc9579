/**
 * What a beheerpartner's system wants done, as the gateway of sla-service took it in: {@link
 * nl.schoolbel.tickets.updates.BeheerpartnerUpdates} applies or refuses it. An update comes in two halves on two topics,
 * what it wants and what it says; whichever comes last completes it.
 */
package nl.schoolbel.tickets.updates;
