/**
 * The school asks a coach about a ticket in triage: {@link nl.schoolbel.tickets.coachquestions.CoachQuestions}. coaching-service
 * opens a request for it and tells the answer.
 */
package nl.schoolbel.tickets.coachquestions;
