/**
 * The devices of a school, each in a room and never with a person: start at {@link
 * nl.schoolbel.tickets.devices.DeviceKeeping}.
 */
package nl.schoolbel.tickets.devices;
