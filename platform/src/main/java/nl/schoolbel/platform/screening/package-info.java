/**
 * Keeps personal data out of free text: {@link nl.schoolbel.platform.screening.Screener} refuses what somebody is about to
 * store, or masks what others sent. {@link nl.schoolbel.platform.screening.PersonalDataScreen} is the search behind it.
 */
package nl.schoolbel.platform.screening;
