/**
 * What other services tell of tickets: {@link nl.schoolbel.knowledge.hearing.TicketConsumer} where each one stands, {@link
 * nl.schoolbel.knowledge.hearing.TicketTextConsumer} its words. Owns nothing; {@code ticketwords}, {@code drafting} and
 * {@code reuse} do the work.
 */
package nl.schoolbel.knowledge.hearing;
