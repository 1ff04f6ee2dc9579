/** Rules of the connectors that need nothing but Java: how a text is cut, where a poll goes on. */
package nl.schoolbel.sla.gateway.connectors.domain;
