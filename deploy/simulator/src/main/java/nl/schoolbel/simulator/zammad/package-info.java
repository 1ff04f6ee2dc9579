/**
 * A face like that of Zammad: its tickets and articles at {@code /zammad/api/v1}, and a trigger that sends a webhook after every
 * change, also after one that the other side made itself.
 *
 * <p>Entry class: {@link nl.schoolbel.simulator.zammad.ZammadFace} for the other side,
 * {@link nl.schoolbel.simulator.zammad.ZammadControl} for who plays the agents. It owns the tickets, in memory; the oldest go when
 * there are too many. {@code ZammadWebhooks} tells what changed.
 *
 * <table>
 * <caption>What it answers to</caption>
 * <tr><td>{@code POST /zammad/api/v1/tickets}</td><td>201; 422 without title, group or customer, or with a name that it does not
 * know</td></tr>
 * <tr><td>{@code GET|PUT …/tickets/{id}}</td><td>200; 404 with {@code error}</td></tr>
 * <tr><td>{@code GET …/tickets?page=&per_page=}</td><td>200, oldest first, at most 100</td></tr>
 * <tr><td>{@code GET …/tickets/search?query=&limit=&page=&sort_by=&order_by=}</td><td>200, at most 200; words, or {@code field:value} with
 * {@code AND}; like there, what is new is found only after {@code searchDelayMillis}</td></tr>
 * <tr><td>{@code POST …/ticket_articles}, {@code GET …/ticket_articles/{id}}, {@code GET …/ticket_articles/by_ticket/{id}}</td><td>201,
 * 200</td></tr>
 * <tr><td>{@code GET …/users/me}, {@code …/ticket_states}, {@code …/ticket_priorities}, {@code …/groups}</td><td>200</td></tr>
 * </table>
 *
 * <p>{@code expand=true} adds names beside ids. {@code Authorization: Token token=zammad-token}, the same as {@code Bearer}, or Basic as
 * {@code schoolbel@example.org} with {@code zammad-password}, unless set otherwise.
 */
package nl.schoolbel.simulator.zammad;
