/**
 * Knowledge of the demo board: tool cards, and what schools tried, took over from each other and asked for in a school year,
 * sent to knowledge-service through its public doors, each at its moment.
 *
 * <p>Entry class: {@link nl.schoolbel.deploy.local.demo.knowledge.KnowledgeYear}; {@code Cards} is called by the year of
 * coaching too, whose tickets and requests name tools. The JSON files beside this package are the bodies of the requests.
 */
package nl.schoolbel.deploy.local.demo.knowledge;
