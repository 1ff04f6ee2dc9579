/**
 * Articles by themselves from closed tickets. {@link nl.schoolbel.knowledge.drafting.DraftWorker} begins, {@link
 * nl.schoolbel.knowledge.drafting.Drafting} makes one draft or adds to what is known, {@link
 * nl.schoolbel.knowledge.drafting.TakenOut} follows what is taken out of tickets. It owns from which tickets an article came;
 * words come from {@code ticketwords}, articles go on in {@code articles}.
 */
package nl.schoolbel.knowledge.drafting;
