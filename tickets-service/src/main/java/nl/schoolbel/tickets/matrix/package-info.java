/**
 * How a report gets its priority: {@link nl.schoolbel.tickets.matrix.Priorities} rates it by the matrix of the bestuur, which
 * {@link nl.schoolbel.tickets.matrix.Matrix} keeps and changes. A portal shows the same rating beforehand.
 */
package nl.schoolbel.tickets.matrix;
