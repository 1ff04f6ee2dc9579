/** How a teacher's words become a search: {@link nl.schoolbel.knowledge.tools.domain.SearchWords}, in plain Java. */
package nl.schoolbel.knowledge.tools.domain;
