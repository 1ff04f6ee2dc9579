/**
 * A token endpoint ({@code POST /oauth/token}, client credentials) for receivers that want a bearer token of their own making.
 *
 * <p>Entry class: {@link nl.schoolbel.simulator.oauth.TokenDesk}. It owns the tokens it gave, in memory.
 */
package nl.schoolbel.simulator.oauth;
