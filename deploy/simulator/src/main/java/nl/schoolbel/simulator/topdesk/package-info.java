/**
 * A face like that of TOPdesk: its Incident API at {@code /topdesk/tas/api}, as far as a supplier's link uses it, with the
 * limits of its fields enforced. It pushes nothing, so whoever wants to know asks.
 *
 * <p>Entry class: {@link nl.schoolbel.simulator.topdesk.TopdeskFace} for the other side,
 * {@link nl.schoolbel.simulator.topdesk.TopdeskControl} for who plays the operators. It owns the incidents; they are in memory,
 * and the oldest go when there are too many.
 *
 * <table>
 * <caption>What it answers to</caption>
 * <tr><td>{@code POST /topdesk/tas/api/incidents}</td><td>201; a caller is needed</td></tr>
 * <tr><td>{@code GET …/incidents?query=&sort=&pageStart=&pageSize=&fields=&dateFormat=}</td><td>200, 206 when there are more, 204 when
 * there are none; newest first unless sorted</td></tr>
 * <tr><td>{@code GET|PATCH|PUT …/incidents/id/{id}} and {@code …/number/{number}}</td><td>200; 404 when deleted or never
 * there</td></tr>
 * <tr><td>{@code GET …/incidents/id/{id}/progresstrail}, {@code /actions}, {@code /requests}</td><td>200, 204 when there are
 * none</td></tr>
 * <tr><td>{@code GET …/incidents/processing_status}, {@code /statuses}, {@code /priorities}</td><td>the names</td></tr>
 * </table>
 *
 * <p>Basic authentication: the operator {@code schoolbel} with the application password {@code app-password}, unless set
 * otherwise. A person account ({@code persoon}, {@code app-password}) may not set what operators set.
 */
package nl.schoolbel.simulator.topdesk;
