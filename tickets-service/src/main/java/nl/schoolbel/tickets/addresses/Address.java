package nl.schoolbel.tickets.addresses;

/**
 * Where somebody can be mailed.
 *
 * @param language of the account, such as {@code nl}; {@code null} when it did not say
 * @param refused true when a mail server said in the last weeks that there is no such address
 */
public record Address(String subject, String email, String language, boolean refused) {}
