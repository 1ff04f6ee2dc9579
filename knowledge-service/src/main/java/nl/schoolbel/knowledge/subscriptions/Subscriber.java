package nl.schoolbel.knowledge.subscriptions;

import java.util.UUID;

/**
 * Who has subscriptions.
 *
 * @param id by which links in mails name the person; another one after the last subscription was ended
 * @param language of the account, such as {@code nl}; {@code null} when it did not say
 */
record Subscriber(UUID id, String email, String language, boolean coach) {}
