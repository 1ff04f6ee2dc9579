/**
 * What a Quarkus test needs to run on real parts. Entry: {@link nl.schoolbel.platform.testkit.OnRealParts}. The parts
 * themselves (PostgreSQL, Kafka) are in {@code parts}, tokens in {@code access}; what is checked the same way in every
 * service is in {@code events}, {@code openapi}, {@code endpoints} and {@code architecture}.
 */
package nl.schoolbel.platform.testkit;
