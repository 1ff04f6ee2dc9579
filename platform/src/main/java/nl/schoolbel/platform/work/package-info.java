/** Work in the background: {@link nl.schoolbel.platform.work.Worker} polls rows and is woken after commits. */
package nl.schoolbel.platform.work;
