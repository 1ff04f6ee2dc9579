/**
 * Sending one mail and telling what came of it: {@link nl.schoolbel.platform.mail.Postman}. Which mails there are, and when one
 * is tried again, lies with the service.
 */
package nl.schoolbel.platform.mail;
