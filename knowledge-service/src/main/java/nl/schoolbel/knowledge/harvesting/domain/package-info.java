/** What may be asked of a repository, without HTTP and XML. */
package nl.schoolbel.knowledge.harvesting.domain;
