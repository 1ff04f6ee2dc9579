/**
 * Whether tickets fell after coaching, in plain Java: {@link nl.schoolbel.coaching.effect.domain.EffectWindow} says which
 * days are compared, {@link nl.schoolbel.coaching.effect.domain.EffectRule} what may be said of the numbers.
 */
package nl.schoolbel.coaching.effect.domain;
