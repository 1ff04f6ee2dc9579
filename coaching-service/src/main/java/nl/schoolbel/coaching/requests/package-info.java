/**
 * What schools ask of coaches. {@link nl.schoolbel.coaching.requests.RequestResource} is the way in, {@link
 * nl.schoolbel.coaching.requests.CoachingRequests} the use case; it owns the requests and tells that one was opened or
 * answered. {@link nl.schoolbel.coaching.requests.CoachAskedConsumer} opens those that a school asked from a ticket. A
 * question is read by who asked it and by coaches, and leaves this service in no event; an answer leaves it for the ticket
 * from which the school asked, on the restricted topic, and for nothing else. What comes next,
 * activities and cycles, grows beside this package.
 */
package nl.schoolbel.coaching.requests;
