/**
 * How a story is told to the one at the terminal: each step together with what was seen of it.
 *
 * <p>Entry class: {@link nl.schoolbel.deploy.local.demo.narration.Narration}.
 */
package nl.schoolbel.deploy.local.demo.narration;
