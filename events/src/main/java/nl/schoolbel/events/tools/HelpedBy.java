package nl.schoolbel.events.tools;

import java.util.UUID;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.terms.HelpingParty;

/**
 * Who helps with a tool. With what stands on its card.
 *
 * @param party on which side
 * @param beheerpartnerId which one, when it is a beheerpartner and known
 */
public record HelpedBy(HelpingParty party, @MayBeAbsent UUID beheerpartnerId) {}
