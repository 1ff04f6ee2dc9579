/**
 * Whether tickets about a tool fell at a school after coaching. {@link nl.schoolbel.coaching.effect.TicketHearing} keeps what
 * every ticket is about; {@link nl.schoolbel.coaching.effect.EffectWorker} measures once, when the school weeks after an
 * activity or the start of borging have passed, and tells so; {@link nl.schoolbel.coaching.effect.EffectResource} shows it.
 * No row here knows a person. The board report counts the verdicts.
 */
package nl.schoolbel.coaching.effect;
