/**
 * The beheerpartner's side of the wire, played by a small program of its own: it receives webhooks, keeps its own
 * tickets, and answers by signed callback when told to.
 *
 * <p>Entry class: {@link nl.schoolbel.simulator.Simulator}. It owns nothing that outlives it; everything is in memory.
 * It signs and verifies with the reference library of Standard Webhooks and shares no code with the services, so that
 * a mistake on our side is not repeated on this one. From here follow {@code webhooks} (what comes in), {@code CallbackSender} (what
 * goes out), {@code topdesk} and {@code zammad} (two systems that speak their own language), {@code oauth} (tokens), {@code mode} (how
 * badly any of them behaves) and {@code ControlEndpoint} (how a person or a test steers it).
 */
package nl.schoolbel.simulator;
