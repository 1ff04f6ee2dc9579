/**
 * The real parts under a test, one of each per JVM: {@link nl.schoolbel.platform.testkit.parts.TestDatabase} and
 * {@link nl.schoolbel.platform.testkit.parts.TestBroker}, each of which a test can take away and give back. The
 * {@code …Resource} classes hand their addresses to Quarkus.
 */
package nl.schoolbel.platform.testkit.parts;
