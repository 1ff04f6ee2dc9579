/** The life of a request as a table: {@link nl.schoolbel.coaching.requests.domain.RequestLife}. */
package nl.schoolbel.coaching.requests.domain;
