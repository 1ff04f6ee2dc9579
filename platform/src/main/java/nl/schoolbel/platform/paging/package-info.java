/** Cursor paging: {@link nl.schoolbel.platform.paging.PageRequest} in, {@link nl.schoolbel.platform.paging.Page} out. */
package nl.schoolbel.platform.paging;
