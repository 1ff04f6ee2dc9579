/**
 * What a running service writes of its callers: nothing that says who they are or what they wrote. A service extends
 * {@link nl.schoolbel.platform.testkit.logs.LogRules}.
 */
package nl.schoolbel.platform.testkit.logs;
