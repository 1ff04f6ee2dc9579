/**
 * How practices go from school to school: {@link nl.schoolbel.knowledge.exchange.ExchangeResource} is the way in, {@link
 * nl.schoolbel.knowledge.exchange.Exchange} the use case, {@link nl.schoolbel.knowledge.exchange.domain} what follows from the
 * counts. It owns no table: {@link nl.schoolbel.knowledge.exchange.ExchangeStore} counts adoptions, practices and schools.
 */
package nl.schoolbel.knowledge.exchange;
