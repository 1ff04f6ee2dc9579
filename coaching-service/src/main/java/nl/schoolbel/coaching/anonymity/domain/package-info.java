/** When a number is about too few people to be shown: {@link nl.schoolbel.coaching.anonymity.domain.GroupSize}. */
package nl.schoolbel.coaching.anonymity.domain;
