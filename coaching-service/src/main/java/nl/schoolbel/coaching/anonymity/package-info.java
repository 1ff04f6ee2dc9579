/**
 * The minimum group size of figures that leave the circle of coach, teacher and school. {@link
 * nl.schoolbel.coaching.anonymity.AnonymityConfig} holds the number, {@link
 * nl.schoolbel.coaching.anonymity.domain.GroupSize} the rule; capacity, coverage and the board report come next.
 */
package nl.schoolbel.coaching.anonymity;
