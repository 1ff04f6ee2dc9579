/**
 * What the plays of the demo share: the cast, the files in which their rows lie, the weeks with lessons and the clocks of
 * the services, which go back and then from moment to moment.
 *
 * <p>Entry class: {@link nl.schoolbel.deploy.local.demo.stage.Timeline}.
 */
package nl.schoolbel.deploy.local.demo.stage;
