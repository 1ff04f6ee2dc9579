/**
 * When things make a signal: {@link nl.schoolbel.coaching.signals.rules.RuleBook} tells the rules over time and when schools
 * had them switched off. It owns both; {@code watch} holds what happens against them.
 */
package nl.schoolbel.coaching.signals.rules;
