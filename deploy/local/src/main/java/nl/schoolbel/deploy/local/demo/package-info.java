/**
 * A board of twelve schools, the story of one late ticket and a school year of coaching, played on a running stack through its public doors only.
 *
 * <p>Entry class: {@link nl.schoolbel.deploy.local.demo.Demo}. {@code Board} loads what the story needs and does nothing
 * when it is there already; {@code LateTicket} is the story; {@code coaching} holds the year; {@code narration} says of each step
 * whether it was seen.
 */
package nl.schoolbel.deploy.local.demo;
