/** Who works at a school, as far as the tokens say that came here: {@link nl.schoolbel.tickets.colleagues.Colleagues}. */
package nl.schoolbel.tickets.colleagues;
