/**
 * How far somebody is with a module or a milestone: {@link nl.schoolbel.coaching.training.domain.Step}. Plain Java.
 */
package nl.schoolbel.coaching.training.domain;
