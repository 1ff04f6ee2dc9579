/**
 * What a service holds of people, technically: {@link nl.schoolbel.platform.privacy.PersonData} is what each part that
 * stores a person's reference answers for, {@link nl.schoolbel.platform.privacy.Pseudonyms} is what stands in its place
 * afterwards, {@link nl.schoolbel.platform.privacy.HeldRecords} takes words out of records that wait.
 */
package nl.schoolbel.platform.privacy;
