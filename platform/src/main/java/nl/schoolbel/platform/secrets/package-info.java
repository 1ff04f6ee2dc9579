/**
 * Secrets at rest: {@link nl.schoolbel.platform.secrets.SecretBox} seals what is stored and opens it where it is used;
 * {@link nl.schoolbel.platform.secrets.SealedRows} seals what was stored in plain once, and all anew under another key.
 */
package nl.schoolbel.platform.secrets;
