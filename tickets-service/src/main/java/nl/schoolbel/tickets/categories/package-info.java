/**
 * The categories that a report can be put under: {@link nl.schoolbel.tickets.categories.Categories} reads and changes the
 * tree, {@link nl.schoolbel.tickets.categories.CategoryTree} has its rules.
 */
package nl.schoolbel.tickets.categories;
