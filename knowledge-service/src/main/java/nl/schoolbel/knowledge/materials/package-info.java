/**
 * Files with a practice: {@link nl.schoolbel.knowledge.materials.MaterialResource} is the way in, {@link
 * nl.schoolbel.knowledge.materials.Materials} the use case. It owns the files, which belong to versions of a practice; they
 * are opened and made anew before they are kept, as {@code nl.schoolbel.platform.files} does for all services. Nothing comes
 * next.
 */
package nl.schoolbel.knowledge.materials;
