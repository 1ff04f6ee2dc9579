/**
 * What schools ask of coaches. {@link nl.schoolbel.coaching.requests.RequestResource} is the way in, {@link
 * nl.schoolbel.coaching.requests.RequestIntake} opens a request, {@link nl.schoolbel.coaching.requests.Triage} decides who goes
 * on with it, {@link nl.schoolbel.coaching.requests.Answering} ends it; what may follow what is the table in {@code domain}. It
 * owns the requests and tells that one was opened, passed on as a ticket or answered. {@link
 * nl.schoolbel.coaching.requests.CoachAskedConsumer} opens those that a school asked from a ticket. A question is read by who
 * asked it, by coaches and by the contactpersoon to whom it was referred; it leaves this service only to become a ticket, an
 * answer only for the ticket from which the school asked, both on the restricted topic. {@code telling} mails that there is
 * news; what comes next, activities and cycles, refers to a request by its id.
 */
package nl.schoolbel.coaching.requests;
