/**
 * Calendars: written opening hours that agreements name. {@link nl.schoolbel.sla.calendars.CalendarResource} is the entry. It
 * owns drafts and their publication, and what the law and the school holidays add at that moment; a published calendar never
 * changes. {@link nl.schoolbel.sla.calendars.Calendars} gives the published ones, compiled, to {@code agreements} and
 * {@code clock}, which come next; the arithmetic lies in {@code servicetime}.
 */
package nl.schoolbel.sla.calendars;
