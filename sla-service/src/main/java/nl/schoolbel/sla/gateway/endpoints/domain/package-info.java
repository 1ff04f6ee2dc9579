/** What an endpoint may say of itself, in plain Java. */
package nl.schoolbel.sla.gateway.endpoints.domain;
