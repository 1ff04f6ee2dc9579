/**
 * Who calls: {@link nl.schoolbel.platform.testkit.access.Tokens} makes access tokens for every role, also wrong ones,
 * and {@link nl.schoolbel.platform.testkit.access.SigningKeyResource} lets the application under test check them.
 */
package nl.schoolbel.platform.testkit.access;
