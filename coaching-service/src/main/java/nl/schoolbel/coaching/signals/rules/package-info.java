/**
 * When things make a signal. {@link nl.schoolbel.coaching.signals.rules.SignalRuleResource} shows the rules and takes changes of
 * the bestuur, {@link nl.schoolbel.coaching.signals.rules.SignalSwitchResource} lets a school switch one off for itself; {@link
 * nl.schoolbel.coaching.signals.rules.RuleBook} tells both over time. What happens is held against them in {@code watch}.
 */
package nl.schoolbel.coaching.signals.rules;
