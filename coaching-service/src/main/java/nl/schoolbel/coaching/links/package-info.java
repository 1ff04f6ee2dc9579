/**
 * Whether what somebody refers to is there, and is theirs: {@link nl.schoolbel.coaching.links.Links}. By SQL alone, so that
 * features need not know each other to refer to each other's things.
 */
package nl.schoolbel.coaching.links;
