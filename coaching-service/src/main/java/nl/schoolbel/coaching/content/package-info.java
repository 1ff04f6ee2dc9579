/**
 * How long the words about work at schools are kept: {@link nl.schoolbel.coaching.content.ContentConfig}. {@link
 * nl.schoolbel.coaching.content.Forgetting} has each feature take out its own; figures and topics stay. Words of requests have a term of their own, in {@code retention}.
 */
package nl.schoolbel.coaching.content;
