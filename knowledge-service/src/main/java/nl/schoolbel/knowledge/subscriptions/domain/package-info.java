/** When the weekly mail goes, in plain Java: {@link nl.schoolbel.knowledge.subscriptions.domain.WeekMoment}. */
package nl.schoolbel.knowledge.subscriptions.domain;
