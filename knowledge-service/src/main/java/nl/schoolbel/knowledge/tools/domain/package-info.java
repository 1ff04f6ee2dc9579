/**
 * The rules of tool cards in plain Java: how low the threshold of a tool is
 * ({@link nl.schoolbel.knowledge.tools.domain.LowThreshold}), what differs between two cards
 * ({@link nl.schoolbel.knowledge.tools.domain.FieldDifference}).
 */
package nl.schoolbel.knowledge.tools.domain;
