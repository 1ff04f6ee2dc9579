/**
 * Long work that tells how far it is. Entry class: {@link nl.schoolbel.sla.longwork.LongWork}. It owns how many run at once and
 * that work ends with its client, and knows nothing of what is done.
 */
package nl.schoolbel.sla.longwork;
