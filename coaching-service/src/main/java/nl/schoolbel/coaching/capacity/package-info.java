/**
 * Hours given, planned and spent, and how much goes to technical help: {@link
 * nl.schoolbel.coaching.capacity.CapacityResource} over HTTP, {@link nl.schoolbel.coaching.capacity.Capacity} the figures. It
 * owns no table; activities and hours are those of others. A coach's hours are for that coach; the bestuur reads the team's.
 * The board report comes next.
 */
package nl.schoolbel.coaching.capacity;
