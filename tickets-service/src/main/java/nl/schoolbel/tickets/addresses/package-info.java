/** Where people can be mailed: {@link nl.schoolbel.tickets.addresses.PersonAddresses}. Addresses never leave this service. */
package nl.schoolbel.tickets.addresses;
