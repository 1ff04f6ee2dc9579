/**
 * How the played beheerpartner behaves towards a call: well, slowly, badly or not at all.
 *
 * <p>Entry class: {@link nl.schoolbel.simulator.mode.Temper}. It owns the count of calls and the dice of one endpoint or face.
 * What is done with its verdict is the business of who asked.
 */
package nl.schoolbel.simulator.mode;
