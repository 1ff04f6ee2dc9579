/** The rules of a request for a tool, in plain Java: {@link nl.schoolbel.knowledge.vetting.domain.RequestLife}. */
package nl.schoolbel.knowledge.vetting.domain;
