/**
 * What schools ask of coaches. {@link nl.schoolbel.coaching.requests.RequestResource} is the way in, {@link
 * nl.schoolbel.coaching.requests.CoachingRequests} the use case; it owns the requests and tells that one was opened. The
 * question itself is read by who asked it and by coaches, and leaves this service in no event. What comes next,
 * activities and cycles, grows beside this package.
 */
package nl.schoolbel.coaching.requests;
