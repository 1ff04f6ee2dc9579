/**
 * The parties that do technical support. {@link nl.schoolbel.sla.beheerpartners.BeheerpartnerResource} is the entry;
 * {@code agreements} say what is agreed with them, {@code gateway} talks to their systems.
 */
package nl.schoolbel.sla.beheerpartners;
