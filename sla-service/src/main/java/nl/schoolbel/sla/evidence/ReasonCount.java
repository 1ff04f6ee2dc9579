package nl.schoolbel.sla.evidence;

/**
 * Breaches of which the reason stands alike.
 *
 * @param state open, proposed, disputed, agreed or decided
 * @param accountable as in {@link BreachView}; {@code null} while nobody said
 */
public record ReasonCount(String state, String accountable, long breaches) {}
